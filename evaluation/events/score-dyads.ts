import {
  EVENT_TYPES,
  overlaps,
  QUAD_CLASSES,
  quadOf,
  SYMMETRIC_TYPES,
  type EventMention,
  type EventParty,
  type EventType,
  type Span,
} from '../../src/model/index.ts';
import type { CodedPair } from '../../training/events/coded-sentence.ts';

/** A sentence with one coded pair, and the events found in it. */
export interface DyadAnswer {
  readonly gold: CodedPair;
  readonly events: readonly Pick<EventMention, 'type' | 'actors' | 'recipients'>[];
}

const NONE = 'none';

/**
 * How well events answer for the coded pairs: the first event whose sides overlap the pair's answers, with its type; none is always
 * wrong. Types that all take part in alike may have their sides swapped.
 */
export function scoreDyads(answers: readonly DyadAnswer[]): Readonly<Record<string, number>> {
  const judged = answers.map(({ gold, events }) => {
    const event = events.find((each) => isPair(each, gold));
    return [rootOf(gold.types[0] ?? 'AGREE'), event ? rootOf(event.type) : NONE] as const;
  });
  const quads = judged.map(([gold, found]) => [quadOf(gold), found === NONE ? NONE : quadOf(found)] as const);
  const count = answers.reduce((sum, { events }) => sum + events.length, 0);
  return {
    'dyads pair': judged.filter(([, found]) => found !== NONE).length / judged.length,
    'dyads root macro-F1': macroF1(judged, EVENT_TYPES),
    'dyads quad macro-F1': macroF1(quads, QUAD_CLASSES),
    'dyads root right': judged.filter(([gold, found]) => gold === found).length / judged.length,
    'dyads events spared a sentence, of two': 2 - count / answers.length,
  };
}

/** The set joins CONCEDE and RETREAT and counts both as material cooperation. */
function rootOf(type: EventType): EventType {
  return type === 'CONCEDE' ? 'RETREAT' : type;
}

function isPair(
  { type, actors, recipients }: DyadAnswer['events'][number],
  { sources, targets }: CodedPair,
): boolean {
  if (meets(actors, sources) && meets(recipients, targets)) return true;
  const all = [...actors, ...recipients];
  return SYMMETRIC_TYPES.includes(type) && meets(all, sources) && meets(all, targets);
}

function meets(parties: readonly Pick<EventParty, 'spans'>[], places: readonly Span[]): boolean {
  return parties.some(({ spans }) => spans.some((span) => places.some((place) => overlaps(span, place))));
}

function macroF1(judged: readonly (readonly [string, string])[], classes: readonly string[]): number {
  const scores = classes
    .filter((each) => judged.some(([gold]) => gold === each))
    .map((each) => {
      const right = judged.filter(([gold, found]) => gold === each && found === each).length;
      const missedOrWrong = judged.filter(([gold, found]) => (gold === each) !== (found === each)).length;
      return (2 * right) / (2 * right + missedOrWrong || 1);
    });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
