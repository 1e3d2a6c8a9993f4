import type { Kysely } from 'kysely';
import { fromJson, wordingOf, type Copy, type CopyInContext } from '../../model/index.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';
import { toArticleSummary } from './article-lines.ts';
import { recalledOf, type Recalled } from './recall-articles.ts';

export interface CopyRow {
  readonly from_article: number;
  readonly to_article: number;
  readonly document: string;
}

export function selectCopies(database: Kysely<Schema>) {
  return database
    .selectFrom('copies')
    .select(['from_article', 'to_article', 'document'])
    .orderBy('from_article')
    .orderBy('to_article');
}

/** The copies that one of these articles takes part in. */
export async function copiesTouching(
  database: Kysely<Schema>,
  numbers: readonly number[],
): Promise<readonly CopyRow[]> {
  return selectCopies(database)
    .where((where) =>
      where.or([
        where('from_article', 'in', numbersIn(numbers)),
        where('to_article', 'in', numbersIn(numbers)),
      ]),
    )
    .execute();
}

export function toCopy({ document }: CopyRow): Copy {
  return fromJson(document) as Copy;
}

/** A copy with the words of its passages; both articles must have been recalled. */
export function toCopyInContext(row: CopyRow, recalled: Recalled): CopyInContext {
  const copy = toCopy(row);
  const from = recalledOf(recalled, row.from_article);
  const to = recalledOf(recalled, row.to_article);
  return {
    copy,
    from: toArticleSummary(from.line),
    to: toArticleSummary(to.line),
    wordings: copy.passages.map((passage) => ({
      from: wordingOf(from.article.text, [passage.from]),
      to: wordingOf(to.article.text, [passage.to]),
    })),
  };
}
