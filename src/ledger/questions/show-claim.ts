import type { Kysely } from 'kysely';
import type { ClaimAnswer, ClaimId } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { claimRowsOf, toClaimInContext } from './claims-in-context.ts';
import { recallArticles } from './recall-articles.ts';

/** A claim with every statement that makes or denies it. */
export async function showClaim(database: Kysely<Schema>, claim: ClaimId): Promise<ClaimAnswer> {
  const rows = await claimRowsOf(database, claim);
  const recalled = await recallArticles(
    database,
    rows.map((row) => row.article),
  );
  return { kind: 'claim', found: toClaimInContext(rows, recalled) };
}
