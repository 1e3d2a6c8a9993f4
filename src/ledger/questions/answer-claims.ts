import { sql } from 'kysely';
import type { ClaimsAnswer, Question } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { claimsInOrder } from './claims/claim-rows.ts';
import { claimsInContext } from './claims/claims-in-context.ts';
import { pageAskedFor } from './page-asked-for.ts';

const LONGEST_PAGE = 200;

/** A page of the claims that more than one telling makes: those that tellings disagree on first, then those of most articles. */
export async function answerClaims(
  { database }: Ledger,
  question: Extract<Question, { kind: 'claims' }>,
): Promise<ClaimsAnswer> {
  const { offset, limit } = pageAskedFor(question, LONGEST_PAGE);
  const page = await claimsInOrder(database).limit(limit).offset(offset).execute();
  const { total } = await database
    .selectFrom('shared_claims')
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  const ids = page.map((row) => row.claim);
  return { kind: 'claims', claims: await claimsInContext(database, ids), total, offset };
}
