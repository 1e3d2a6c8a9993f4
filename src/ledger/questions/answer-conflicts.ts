import { sql } from 'kysely';
import type { ConflictsAnswer, Question } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { selectConflictIds } from './conflicts/conflict-rows.ts';
import { conflictsInContext } from './conflicts/conflicts-in-context.ts';
import { pageAskedFor } from './page-asked-for.ts';

const LONGEST_PAGE = 200;

/** A page of the conflicts that no analyst rejected, the surest first. */
export async function answerConflicts(
  { database }: Ledger,
  question: Extract<Question, { kind: 'conflicts' }>,
): Promise<ConflictsAnswer> {
  const { offset, limit } = pageAskedFor(question, LONGEST_PAGE);
  const page = await selectConflictIds(database).limit(limit).offset(offset).execute();
  const { total } = await database
    .selectFrom('conflicts')
    .select(sql<number>`count(*)`.as('total'))
    .where('rejected', '=', 0)
    .executeTakeFirstOrThrow();
  const ids = page.map(({ id }) => id);
  return { kind: 'conflicts', conflicts: await conflictsInContext(database, ids), total, offset };
}
