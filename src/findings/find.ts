import {
  doubtInWords,
  doubtsByEntity,
  isAnalysed,
  type Analysis,
  type Article,
  type EntityId,
  type Finding,
  type RegisterDoubt,
} from '../model/index.ts';
import { toActorCast, type ActorCast } from './actors/actor-cast.ts';
import { toActorScene } from './actors/actor-scene.ts';
import { codeOfParty } from './actors/code-of-party.ts';
import { actorsIn } from './actors/find-actors.ts';
import { findDates } from './dates/find-dates.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { findEvents } from './events/find-events.ts';
import type { FindingKnowledge } from './finding-knowledge.ts';
import { toScene } from './scene.ts';
import { findStatements } from './statements/find-statements.ts';

/**
 * Everything that an article's sentences report, each with the words it rests on. Furniture and articles in other
 * languages have none.
 *
 * @example find(article, analysis, knowledge)[0]?.kind // 'statement', of "Austin said talks had failed."
 */
export function find(article: Article, analysis: Analysis, knowledge: FindingKnowledge): readonly Finding[] {
  if (!isAnalysed(analysis)) return [];
  const scene = toScene(article, analysis);
  const statements = findStatements(article, scene, knowledge.statements);
  const dates = findDates(article, analysis, knowledge.dates);
  const cast = toActorCast(toActorScene(scene, article, knowledge.actors));
  const doubts = findDoubts(cast, knowledge.bodies, knowledge.doubts);
  const byEntity = doubtsByEntity(doubts);
  const surroundings = {
    statements,
    dates,
    codesOf: (first: number, last: number) => codeOfParty(cast, first, last),
    entityOn: cast.ranges.entityOn,
    doubtOf: (entity: EntityId | null) => wordsOf(entity === null ? undefined : byEntity.get(entity)),
    stateOf: (first: number) => stateOf(cast, first),
  };
  const events = findEvents(scene, surroundings, knowledge.events);
  return [...statements, ...events, ...dates, ...actorsIn(cast), ...doubts];
}

/** The state in which a named place lies, where that is known. */
function stateOf({ matchOn, meanings }: ActorCast, token: number): string | null {
  const match = matchOn.get(token);
  return (match && meanings.get(match)?.coded?.code.slice(0, 'USA'.length)) ?? null;
}

function wordsOf(doubts: readonly RegisterDoubt[] | undefined): string | null {
  return doubts ? [...new Set(doubts.map(doubtInWords))].join('; ') : null;
}
