import type { Transaction } from 'kysely';
import { toJson, type ClaimMembership, type EventId, type EventMembership } from '../../model/index.ts';
import { recountClaims } from '../groups/recount-claims.ts';
import { standingGroups } from '../groups/standing-group.ts';
import { insertRows } from '../insert-rows.ts';
import type { Schema } from '../schema.ts';
import { halvesOf, type NumberOf } from './numbers-of.ts';

/** Which claims statements and events tell. */
export async function recordTellings(
  transaction: Transaction<Schema>,
  memberships: readonly ClaimMembership[],
  numberOf: NumberOf,
): Promise<void> {
  const standing = await standingGroups(
    transaction,
    'claim',
    memberships.map(({ claim }) => claim),
  );
  const rows = memberships.map((each) => {
    const { article, id } = halvesOf(each.telling);
    return {
      joined: each.claim,
      article: numberOf(article),
      telling: id,
      claim: standing(each.claim),
      stance: each.stance,
      claims_evidence: each.claimsEvidence ? (1 as const) : (0 as const),
      scope: toJson(each.scope),
      root: each.root && toJson(each.root),
      score: each.score,
      made_by: each.madeBy,
    };
  });
  await insertRows(transaction, 'tellings', rows);
  await recountClaims(
    transaction,
    rows.map(({ claim }) => claim),
  );
}

/** Which acts event mentions tell. */
export async function recordEventMemberships(
  transaction: Transaction<Schema>,
  memberships: readonly EventMembership[],
  numberOf: NumberOf,
): Promise<void> {
  const standing = await standingGroups(
    transaction,
    'news-event',
    memberships.map(({ newsEvent }) => newsEvent),
  );
  const rows = memberships.map(({ newsEvent, event, score, madeBy }) => {
    const { article, id } = halvesOf(event);
    return {
      article: numberOf(article),
      event: id as EventId,
      joined: newsEvent,
      news_event: standing(newsEvent),
      score,
      made_by: madeBy,
    };
  });
  await insertRows(transaction, 'event_memberships', rows);
}
