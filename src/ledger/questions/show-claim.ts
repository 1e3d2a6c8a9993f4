import type { Kysely } from 'kysely';
import type { ClaimAnswer, ClaimId } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { claimsInContext } from './claims/claims-in-context.ts';

/** A claim with those who make or deny it. */
export async function showClaim(database: Kysely<Schema>, claim: ClaimId): Promise<ClaimAnswer> {
  const [found] = await claimsInContext(database, [claim]);
  if (!found) throw new RangeError(`there is no claim ${claim}`);
  return { kind: 'claim', found };
}
