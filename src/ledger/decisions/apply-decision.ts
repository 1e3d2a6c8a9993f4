import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { toId, type ArticleId, type DecisionAct, type StoryId, type TellingRef } from '../../model/index.ts';
import { joinGroups } from '../groups/join-groups.ts';
import { recountClaims } from '../groups/recount-claims.ts';
import type { Schema } from '../schema.ts';
import type { Anchor } from './anchor.ts';
import { conflictsOf, membershipOf, numberOf, tellingsOf } from './find-anchored.ts';

/** A decision as it is carried out. */
export interface Deciding {
  readonly number: number;
  readonly act: DecisionAct;
  readonly anchor: Anchor;
}

/** The story of an article that an analyst took out of another's. */
function ownStoryOf(article: ArticleId): StoryId {
  return toId(`y${createHash('sha256').update(`apart ${article}`).digest('hex').slice(0, 16)}`);
}

/** The lesser stands for both, as where an article shows it; and the merger says whose it is. */
async function mergeBy(
  transaction: Transaction<Schema>,
  number: number,
  kind: 'story' | 'claim',
  ids: readonly [string, string],
): Promise<void> {
  const [into, from] = ids.toSorted() as [string, string];
  await transaction
    .insertInto('mergers')
    .values({
      kind,
      from_group: from,
      into_group: into,
      by_article: null,
      score: 1,
      made_by: 'analyst',
      decision: number,
      overruled: 0,
    })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'from_group', 'into_group']).doUpdateSet({ decision: number, overruled: 0 }),
    )
    .execute();
  await joinGroups(
    transaction,
    kind === 'story'
      ? { of: kind, from: toId(from), into: toId(into) }
      : { of: kind, from: toId(from), into: toId(into) },
  );
}

async function decideArticle(
  transaction: Transaction<Schema>,
  { number, act }: Deciding,
  { article, with: other }: Extract<Anchor, { of: 'article' }>,
): Promise<boolean> {
  const held = await membershipOf(transaction, article);
  const beside = await membershipOf(transaction, other);
  if (!held || !beside) return false;
  const isTogether = held.story === beside.story;
  const apart = isTogether ? ownStoryOf(article) : held.story;
  const story = act === 'confirm' ? beside.story : apart;
  await transaction
    .updateTable('memberships')
    .set({ story, decision: number })
    .where('article', '=', held.article)
    .execute();
  return true;
}

/** Where a re-run tells a claim in other words, or in none, there is nothing to decide. */
async function decideTelling(
  transaction: Transaction<Schema>,
  { number, act }: Deciding,
  { telling, with: other }: Extract<Anchor, { of: 'telling' }>,
): Promise<boolean> {
  const beside = new Set((await tellingsOf(transaction, other)).map((row) => row.claim));
  const held = (await tellingsOf(transaction, telling)).filter((row) => beside.has(row.claim));
  for (const { article, telling: id, joined } of held)
    await transaction
      .updateTable('tellings')
      .set({ rejected: act === 'reject' ? 1 : 0, decision: number })
      .where('article', '=', article)
      .where('telling', '=', id)
      .where('joined', '=', joined)
      .execute();
  await recountClaims(
    transaction,
    held.map(({ claim }) => claim),
  );
  return held.length > 0;
}

async function decideCopy(
  transaction: Transaction<Schema>,
  { number, act }: Deciding,
  { from, to }: Extract<Anchor, { of: 'copy' }>,
): Promise<boolean> {
  const numbers = [await numberOf(transaction, from), await numberOf(transaction, to)].map(
    (each) => each ?? -1,
  );
  const changed = await transaction
    .updateTable('copies')
    .set({ rejected: act === 'reject' ? 1 : 0, decision: number })
    // A newer version may see the direction otherwise.
    .where('from_article', 'in', numbers)
    .where('to_article', 'in', numbers)
    .returning('from_article')
    .execute();
  return changed.length > 0;
}

async function mergeTellings(
  transaction: Transaction<Schema>,
  number: number,
  tellings: readonly [TellingRef, TellingRef],
): Promise<boolean> {
  const [[first], [second]] = [
    await tellingsOf(transaction, tellings[0]),
    await tellingsOf(transaction, tellings[1]),
  ];
  if (!first || !second) return false;
  if (first.claim !== second.claim) await mergeBy(transaction, number, 'claim', [first.claim, second.claim]);
  return true;
}

async function mergeStories(
  transaction: Transaction<Schema>,
  number: number,
  articles: readonly [ArticleId, ArticleId],
): Promise<boolean> {
  const first = await membershipOf(transaction, articles[0]);
  const second = await membershipOf(transaction, articles[1]);
  if (!first || !second) return false;
  if (first.story !== second.story) await mergeBy(transaction, number, 'story', [first.story, second.story]);
  return true;
}

async function decideConflict(
  transaction: Transaction<Schema>,
  { number, act }: Deciding,
  anchor: Extract<Anchor, { of: 'conflict' }>,
): Promise<boolean> {
  const ids = await conflictsOf(transaction, anchor);
  for (const id of ids)
    await transaction
      .updateTable('conflicts')
      .set({ rejected: act === 'reject' ? 1 : 0, decision: number })
      .where('id', '=', id)
      .execute();
  return ids.length > 0;
}

/** Lets a decision stand over what was decided by machine; false where what it is about is not there any more. */
export async function applyDecision(transaction: Transaction<Schema>, deciding: Deciding): Promise<boolean> {
  const { anchor, number } = deciding;
  switch (anchor.of) {
    case 'stories':
      return mergeStories(transaction, number, anchor.articles);
    case 'claims':
      return mergeTellings(transaction, number, anchor.tellings);
    case 'article':
      return decideArticle(transaction, deciding, anchor);
    case 'telling':
      return decideTelling(transaction, deciding, anchor);
    case 'copy':
      return decideCopy(transaction, deciding, anchor);
    case 'conflict':
      return decideConflict(transaction, deciding, anchor);
  }
}
