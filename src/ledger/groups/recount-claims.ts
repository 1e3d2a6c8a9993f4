import { sql, type Transaction } from 'kysely';
import type { ClaimId } from '../../model/index.ts';
import { idsIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';

/** Keeps which of these claims more than one telling makes; asked for whenever tellings come, go or change. */
export async function recountClaims(
  transaction: Transaction<Schema>,
  claims: Iterable<ClaimId>,
): Promise<void> {
  const wanted = idsIn(new Set(claims));
  await transaction.deleteFrom('shared_claims').where('claim', 'in', wanted).execute();
  await sql`insert into shared_claims (claim, articles, disputed)
    select claim, count(distinct article), count(distinct stance || claims_evidence) > 1
    from tellings where rejected = 0 and claim in ${wanted}
    group by claim having count(*) > 1`.execute(transaction);
}
