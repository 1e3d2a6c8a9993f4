import type { Kysely } from 'kysely';
import type { StatementAnswer, StatementId } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { claimsTouching, toClaimInContext } from './claims-in-context.ts';
import { recallArticles, recalledOf } from './recall-articles.ts';
import { toStatementInContext } from './statement-in-context.ts';

/** A statement with its passage, and the claims that it makes or denies together with others. */
export async function showStatement(
  database: Kysely<Schema>,
  number: number,
  statement: StatementId,
): Promise<StatementAnswer> {
  const touching = await claimsTouching(database, [number]);
  const claims = touching.filter((rows) =>
    rows.some((row) => row.article === number && row.statement === statement),
  );
  const recalled = await recallArticles(database, [number, ...claims.flat().map((row) => row.article)]);
  return {
    kind: 'statement',
    found: toStatementInContext(recalledOf(recalled, number), statement),
    claims: claims.map((rows) => toClaimInContext(rows, recalled)),
  };
}
