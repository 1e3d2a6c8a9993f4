import type { ArticleId } from '../model/index.ts';
import type { Ledger } from './open-ledger.ts';

/** Whether the article has been recorded. */
export async function holds(ledger: Ledger, article: ArticleId): Promise<boolean> {
  const found = await ledger.database
    .selectFrom('articles')
    .select('number')
    .where('id', '=', article)
    .executeTakeFirst();
  return found !== undefined;
}
