import type { ActorMention, Analysis, Article, EntityId, TokenRange } from '../../model/index.ts';
import { spanOfRange, toScene } from '../scene.ts';
import { toActorCast, type ActorCast } from './actor-cast.ts';
import type { ActorKnowledge } from './actor-knowledge.ts';
import { toActorScene } from './actor-scene.ts';
import { findDescribed } from './find-described.ts';
import { beginsLongerName } from './begins-longer-name.ts';
import { isInTitle } from './is-in-title.ts';
import type { Coded } from './known-actor.ts';
import { isKind, type NamedRange } from './named-ranges.ts';

const PRESS = 'MED';
const MADE_BY = 'actors@1';

/**
 * Every mention of an actor who is known or described with his state, in order of the text, with the code that he had on the
 * article's day.
 *
 * @example findActors(article, analysis, knowledge)[0]?.code // 'USAGOVMIL', of "Lloyd Austin said …" in 2023
 */
export function findActors(
  article: Article,
  analysis: Analysis,
  knowledge: ActorKnowledge,
): readonly ActorMention[] {
  return actorsIn(toActorCast(toActorScene(toScene(article, analysis), article, knowledge)));
}

/** Whether words that the analysis takes for somebody's name begin another's: "Air Force One"; or are the city that a publisher's name stands behind: "LYON (AFP)". */
function isOfOther(cast: ActorCast, range: NamedRange): boolean {
  if (isKind(range, 'person')) return false;
  const code = range.mention.entity === null ? undefined : cast.codeByEntity.get(range.mention.entity)?.code;
  if (isKind(range, 'place') && code?.endsWith(PRESS)) return true;
  const match = cast.matchOn.get(range.first);
  if (!match || match.first < range.first || match.last !== range.last) return false;
  return !cast.codeByMatch.has(match) && (isInTitle(cast, match) || beginsLongerName(cast, match));
}

/** The same of an article whose cast is known. */
export function actorsIn(cast: ActorCast): readonly ActorMention[] {
  const found = new Map<string, ActorMention>();
  const add = (range: TokenRange, entity: EntityId | null, coded: Coded | null | undefined): void => {
    const key = `${range.first} ${range.last}`;
    if (!coded || found.has(key)) return;
    const spans = [spanOfRange(cast, range)];
    found.set(key, { kind: 'actor', spans, entity, ...coded, evidence: spans, madeBy: MADE_BY });
  };
  for (const match of cast.matches) {
    const entity =
      cast.ranges.at(match).find(({ mention }) => mention.form === 'name')?.mention.entity ?? null;
    add(match, entity, cast.codeByMatch.get(match));
  }
  for (const range of cast.ranges.all) {
    const titled = range.first === range.last ? cast.codeByTitled.get(range.first) : undefined;
    if (titled) add(range, null, titled);
    const { entity } = range.mention;
    if (entity !== null && !isOfOther(cast, range)) add(range, entity, cast.codeByEntity.get(entity));
  }
  for (const { range, coded } of findDescribed(cast)) add(range, null, coded);
  return [...found.values()].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}
