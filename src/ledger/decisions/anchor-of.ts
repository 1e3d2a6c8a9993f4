import type { Kysely } from 'kysely';
import {
  splitTellingRef,
  toTellingRef,
  type ArticleId,
  type ClaimId,
  type ConflictId,
  type DecisionAct,
  type StoryId,
  type TellingRef,
} from '../../model/index.ts';
import { LedgerError } from '../ledger-error.ts';
import { findById, type Held } from '../questions/find-by-id.ts';
import type { Schema } from '../schema.ts';
import type { Anchor } from './anchor.ts';
import { membershipOf, tellingsOf } from './find-anchored.ts';

/** What a decision is about, and the whole ids of its subjects. */
export interface Anchored {
  readonly anchor: Anchor;
  readonly ids: readonly string[];
}

function refuse(sentence: string): never {
  throw new LedgerError('not to decide', sentence);
}

async function theOne(database: Kysely<Schema>, subject: string): Promise<Held> {
  const found = await findById(database, subject);
  const [held] = found;
  if (held && found.length === 1) return held;
  const trouble = held ? 'could mean several things' : 'is not in the ledger';
  throw new LedgerError('unknown id', `“${subject}” ${trouble}.`);
}

async function theArticle(database: Kysely<Schema>, subject: string): Promise<ArticleId> {
  const held = await theOne(database, subject);
  return held.kind === 'article' ? held.id : refuse(`“${subject}” is no article.`);
}

/** The first recorded article of a story, save one. */
async function firstOfStory(
  database: Kysely<Schema>,
  story: StoryId,
  save?: ArticleId,
): Promise<ArticleId | undefined> {
  const rows = await database
    .selectFrom('memberships')
    .innerJoin('articles', 'articles.number', 'memberships.article')
    .select('articles.id')
    .where('story', '=', story)
    .orderBy('article')
    .limit(2)
    .execute();
  return rows.find(({ id }) => id !== save)?.id;
}

/** The first recorded telling of a claim, save one. */
async function firstOfClaim(
  database: Kysely<Schema>,
  claim: ClaimId,
  save?: TellingRef,
): Promise<TellingRef | undefined> {
  const rows = await database
    .selectFrom('tellings')
    .innerJoin('articles', 'articles.number', 'tellings.article')
    .select(['articles.id', 'telling'])
    .where('claim', '=', claim)
    .where('rejected', '=', 0)
    .orderBy('article')
    .orderBy('telling')
    .limit(2)
    .execute();
  return rows.map(({ id, telling }) => toTellingRef(id, telling)).find((ref) => ref !== save);
}

async function anchorOfMerge(database: Kysely<Schema>, subjects: readonly string[]): Promise<Anchored> {
  const [first, second] = await Promise.all(subjects.map((subject) => theOne(database, subject)));
  if (!first || !second || subjects.length > 2)
    return refuse('Two stories or two claims are merged at a time.');
  const ids = [first.id, second.id];
  if (first.id === second.id) return refuse(`${first.id} and ${second.id} are one already.`);
  if (first.kind === 'story' && second.kind === 'story') {
    const [a, b] = [await firstOfStory(database, first.id), await firstOfStory(database, second.id)];
    if (a && b) return { anchor: { of: 'stories', articles: [a, b] }, ids };
  }
  if (first.kind === 'claim' && second.kind === 'claim') {
    const [a, b] = [await firstOfClaim(database, first.id), await firstOfClaim(database, second.id)];
    if (a && b) return { anchor: { of: 'claims', tellings: [a, b] }, ids };
  }
  return refuse('Two stories or two claims can be merged, and nothing else.');
}

/** An article and the story that it is in. */
async function anchorOfMember(
  database: Kysely<Schema>,
  article: ArticleId,
  story: string | undefined,
): Promise<Anchored> {
  const membership = await membershipOf(database, article);
  if (!membership || (story !== undefined && membership.story !== story))
    return refuse(`Article ${article} is not in ${story ?? 'a story'}.`);
  const other = await firstOfStory(database, membership.story, article);
  if (!other) return refuse(`Article ${article} is alone in its story.`);
  return { anchor: { of: 'article', article, with: other }, ids: [article, membership.story] };
}

/** A telling and the claim that it is a telling of. */
async function anchorOfTelling(
  database: Kysely<Schema>,
  telling: TellingRef,
  claim: string | undefined,
): Promise<Anchored> {
  const rows = await tellingsOf(database, telling);
  const claims = new Set(rows.map((row) => row.claim).filter((id) => claim === undefined || id === claim));
  const [only] = claims;
  if (!only) return refuse(`${telling} tells ${claim === undefined ? 'no claim' : `nothing of ${claim}`}.`);
  if (claims.size > 1)
    return refuse(`${telling} tells several claims: ${[...claims].join(', ')}; name one of them.`);
  const other = await firstOfClaim(database, only, telling);
  if (!other) return refuse(`Nobody but ${telling} tells that claim.`);
  return { anchor: { of: 'telling', telling, with: other }, ids: [telling, only] };
}

async function anchorOfCopy(database: Kysely<Schema>, subject: string): Promise<Anchored> {
  const [from = '', to = ''] = subject.split('..');
  const [a, b] = [await theArticle(database, from), await theArticle(database, to)];
  const row = await database
    .selectFrom('copies')
    .innerJoin('articles as source', 'source.number', 'copies.from_article')
    .innerJoin('articles as target', 'target.number', 'copies.to_article')
    .select(['source.id as from', 'target.id as to'])
    .where('source.id', 'in', [a, b])
    .where('target.id', 'in', [a, b])
    .executeTakeFirst();
  if (!row) return refuse(`There is no copy between ${a} and ${b}.`);
  return { anchor: { of: 'copy', ...row }, ids: [`${row.from}..${row.to}`] };
}

async function anchorOfConflict(database: Kysely<Schema>, id: ConflictId): Promise<Anchored> {
  const rows = await database
    .selectFrom('conflict_values')
    .innerJoin('conflicts', 'conflicts.id', 'conflict_values.conflict')
    .innerJoin('articles', 'articles.number', 'conflict_values.article')
    .select(['slot', 'articles.id', 'value'])
    .where('conflict', '=', id)
    .orderBy('article')
    .orderBy('value')
    .execute();
  const [first] = rows;
  if (!first) return refuse(`Conflict ${id} has no values.`);
  const values = rows.map(({ id: article, value }) => ({ article, value }));
  return { anchor: { of: 'conflict', slot: first.slot, values }, ids: [id] };
}

/** A telling that is meant by itself: a statement, or an event, which goes by its article's whole id. */
async function tellingMeant(database: Kysely<Schema>, subject: string): Promise<TellingRef | undefined> {
  const halves = splitTellingRef(subject as TellingRef);
  if (!halves) return undefined;
  return toTellingRef(await theArticle(database, halves.article), halves.id);
}

async function anchorOfVerdict(database: Kysely<Schema>, subjects: readonly string[]): Promise<Anchored> {
  const member = subjects.find((subject) => subject.includes('#')) ?? subjects[0] ?? '';
  if (member.includes('..')) return anchorOfCopy(database, member);
  const rest = subjects.filter((subject) => subject !== member);
  if (rest.length > 1) return refuse('A member and its group are two subjects at most.');
  const telling = await tellingMeant(database, member);
  const [group] = await Promise.all(rest.map((subject) => theOne(database, subject)));
  if (telling) return anchorOfTelling(database, telling, group?.id);
  const held = await theOne(database, member);
  if (held.kind === 'conflict') return anchorOfConflict(database, held.id);
  if (held.kind === 'article') return anchorOfMember(database, held.id, group?.id);
  if (held.kind === 'story' && group?.kind === 'article') return anchorOfMember(database, group.id, held.id);
  return refuse(`What can be confirmed or rejected is a copy, a conflict, or a member of a story or claim.`);
}

/** What a decision is about, by articles and tellings. Throws a LedgerError where that is nothing it can be about. */
export async function anchorOf(
  database: Kysely<Schema>,
  act: DecisionAct,
  subjects: readonly string[],
): Promise<Anchored> {
  switch (act) {
    case 'merge':
      return anchorOfMerge(database, subjects);
    case 'split': {
      const anchored = await anchorOfVerdict(database, subjects);
      return anchored.anchor.of === 'article'
        ? anchored
        : refuse('Only an article can be split from its story.');
    }
    case 'confirm':
    case 'reject':
      return anchorOfVerdict(database, subjects);
  }
}
