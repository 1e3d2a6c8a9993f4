import type { Kysely } from 'kysely';
import type { StatementAnswer, StatementId } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { claimsToldBy } from './claims/claim-rows.ts';
import { claimsInContext } from './claims/claims-in-context.ts';
import { recallArticles, recalledOf } from './recall-articles.ts';
import { toStatementInContext } from './statement-in-context.ts';

/** A statement with its passage, and the claims that it makes or denies together with others. */
export async function showStatement(
  database: Kysely<Schema>,
  number: number,
  statement: StatementId,
): Promise<StatementAnswer> {
  const recalled = await recallArticles(database, [number]);
  return {
    kind: 'statement',
    found: toStatementInContext(recalledOf(recalled, number), statement),
    claims: await claimsInContext(database, await claimsToldBy(database, number, statement)),
  };
}
