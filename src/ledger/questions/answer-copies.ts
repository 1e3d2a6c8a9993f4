import { sql } from 'kysely';
import type { CopiesAnswer, Question } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { copiesInContext, selectCopies } from './copies/copies-in-context.ts';
import { pageAskedFor } from './page-asked-for.ts';

/** Passages are shown whole, so a page holds fewer than one of other lists may. */
const LONGEST_PAGE = 200;

/** A page of the copies that no analyst rejected, newest recorded first. */
export async function answerCopies(
  { database }: Ledger,
  question: Extract<Question, { kind: 'copies' }>,
): Promise<CopiesAnswer> {
  const { offset, limit } = pageAskedFor(question, LONGEST_PAGE);
  const rows = await selectCopies(database)
    .clearOrderBy()
    .where('rejected', '=', 0)
    .orderBy('to_article', 'desc')
    .orderBy('from_article', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await database
    .selectFrom('copies')
    .select(sql<number>`count(*)`.as('total'))
    .where('rejected', '=', 0)
    .executeTakeFirstOrThrow();
  return { kind: 'copies', copies: await copiesInContext(database, rows), total, offset };
}
