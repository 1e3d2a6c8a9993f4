import type { Transaction } from 'kysely';
import {
  toJson,
  type AffairMembership,
  type Alignment,
  type Copy,
  type Membership,
  type Merger,
} from '../../model/index.ts';
import { isParted } from '../decisions/is-parted.ts';
import { joinGroups } from '../groups/join-groups.ts';
import { standingGroups } from '../groups/standing-group.ts';
import { insertRows } from '../insert-rows.ts';
import type { Schema } from '../schema.ts';
import { numbersOf, type NumberOf } from './numbers-of.ts';
import { recordConflict } from './record-conflict.ts';
import { recordEventMemberships, recordTellings } from './record-tellings.ts';

async function recordMemberships(
  transaction: Transaction<Schema>,
  memberships: readonly Membership[],
  numberOf: NumberOf,
): Promise<void> {
  const standing = await standingGroups(
    transaction,
    'story',
    memberships.map(({ story }) => story),
  );
  const rows = memberships.map(({ article, story, score, madeBy }) => ({
    article: numberOf(article),
    story: standing(story),
    joined: story,
    score,
    made_by: madeBy,
  }));
  await insertRows(transaction, 'memberships', rows);
}

/** A story has one affair, the first that it was put into; others that it belongs to are merged with that. */
async function recordAffairs(
  transaction: Transaction<Schema>,
  memberships: readonly AffairMembership[],
): Promise<void> {
  for (const { story, affair, score, madeBy } of memberships) {
    const standingStory = await standingGroups(transaction, 'story', [story]);
    const standingAffair = await standingGroups(transaction, 'affair', [affair]);
    await transaction
      .insertInto('affair_memberships')
      .values({
        story: standingStory(story),
        joined: affair,
        affair: standingAffair(affair),
        score,
        made_by: madeBy,
      })
      .onConflict((conflict) => conflict.column('story').doNothing())
      .execute();
  }
}

async function recordCopies(
  transaction: Transaction<Schema>,
  copies: readonly Copy[],
  numberOf: NumberOf,
): Promise<void> {
  const rows = copies.map((copy) => ({
    from_article: numberOf(copy.from),
    to_article: numberOf(copy.to),
    document: toJson(copy),
  }));
  await insertRows(transaction, 'copies', rows);
}

async function recordMerger(
  transaction: Transaction<Schema>,
  merger: Merger,
  numberOf: NumberOf,
): Promise<void> {
  const isOverruled = await isParted(transaction, merger);
  await transaction
    .insertInto('mergers')
    .values({
      kind: merger.of,
      from_group: merger.from,
      into_group: merger.into,
      by_article: numberOf(merger.by),
      score: merger.score,
      made_by: merger.madeBy,
      decision: null,
      overruled: isOverruled ? 1 : 0,
    })
    // What two articles show was shown by the first.
    .onConflict((conflict) => conflict.columns(['kind', 'from_group', 'into_group']).doNothing())
    .execute();
  if (!isOverruled) await joinGroups(transaction, merger);
}

/** Which versions of rules and models were at work, and since when. */
async function recordRules(
  transaction: Transaction<Schema>,
  alignments: readonly Alignment[],
  now: Date,
): Promise<void> {
  for (const made_by of new Set(alignments.map(({ madeBy }) => madeBy)))
    await transaction
      .insertInto('rules')
      .values({ made_by, since: now.toISOString() })
      .onConflict((conflict) => conflict.column('made_by').doNothing())
      .execute();
}

/** Records what was decided about articles; they are in the ledger already, or the whole entry is refused. */
export async function recordAlignments(
  transaction: Transaction<Schema>,
  alignments: readonly Alignment[],
  now: Date,
): Promise<void> {
  const numberOf = await numbersOf(transaction, alignments);
  function ofKind<Kind extends Alignment['kind']>(kind: Kind) {
    return alignments.filter((each): each is Extract<Alignment, { kind: Kind }> => each.kind === kind);
  }
  await recordMemberships(transaction, ofKind('membership'), numberOf);
  await recordAffairs(transaction, ofKind('affair-membership'));
  await recordCopies(transaction, ofKind('copy'), numberOf);
  await recordTellings(transaction, ofKind('claim-membership'), numberOf);
  await recordEventMemberships(transaction, ofKind('event-membership'), numberOf);
  for (const merger of ofKind('merger')) await recordMerger(transaction, merger, numberOf);
  for (const conflict of ofKind('conflict')) await recordConflict(transaction, conflict, numberOf);
  await recordRules(transaction, alignments, now);
}
