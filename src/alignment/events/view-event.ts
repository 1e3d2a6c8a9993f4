import { hashOf } from '../../learn/hash.ts';
import type { Sketch, SketchedEvent } from '../../model/index.ts';
import { RARITY_STEPS } from '../sketch/tell-concepts.ts';
import { sentenceOfWord } from '../sketch/sentence-of-word.ts';

/** What stands around a trigger: how much each concept weighs, and the length of the vector of them all. */
export interface Surroundings {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

/** An event mention made ready to be compared with others. */
export interface EventView {
  readonly sketch: Sketch;
  readonly event: SketchedEvent;
  /** Which sentence of its article it stands in. */
  readonly sentence: number;
  /** How many events of its article have its lemma. */
  readonly namesakes: number;
  /** How rare its trigger is, in nats. */
  readonly rarity: number;
  /** Hash of its lemma. */
  readonly lemma: number;
  /** The hashes of all its parties. */
  readonly parties: readonly number[];
  /** The concepts of its sentence, and those close by, which weigh less the farther off they are. */
  readonly wide: Surroundings;
  readonly close: Surroundings;
  /** The concepts right before and after the trigger; 0 for none. */
  readonly neighbours: readonly [before: number, after: number];
}

/** Of a sentence without end, so many words on either side are looked at. */
const WIDE = 40;
const CLOSE = 6;

function weigh(
  sketch: Sketch,
  [first, last]: readonly [number, number],
  trigger: number,
  falling: number,
): Surroundings {
  const weights = new Map<number, number>();
  for (let at = first; at <= last; at++) {
    const concept = sketch.concepts[at] ?? 0;
    if (concept === 0 || at === trigger) continue;
    weights.set(
      concept,
      ((sketch.rarities[at] ?? 0) / RARITY_STEPS) * (1 - Math.abs(at - trigger) * falling),
    );
  }
  let square = 0;
  for (const weight of weights.values()) square += weight ** 2;
  return { weights, length: Math.sqrt(square) || 1 };
}

function conceptFrom(sketch: Sketch, trigger: number, step: 1 | -1, end: number): number {
  for (let at = trigger + step; at !== end + step; at += step) {
    const concept = sketch.concepts[at] ?? 0;
    if (concept !== 0) return concept;
  }
  return 0;
}

export function viewEvent(sketch: Sketch, event: SketchedEvent): EventView {
  const { events } = sketch;
  const { trigger } = event;
  const { number, run } = sentenceOfWord(sketch, trigger);
  const first = Math.max(run[0], trigger - WIDE);
  const last = Math.min(run[1], trigger + WIDE);
  return {
    sketch,
    event,
    sentence: number,
    namesakes: events.filter(({ lemma }) => lemma === event.lemma).length,
    rarity: (sketch.rarities[trigger] ?? 0) / RARITY_STEPS,
    lemma: hashOf(event.lemma),
    parties: [...event.actors, ...event.recipients].map((key) => hashOf(key)),
    wide: weigh(sketch, [first, last], trigger, 0),
    close: weigh(sketch, [Math.max(first, trigger - CLOSE), Math.min(last, trigger + CLOSE)], trigger, 1 / 8),
    neighbours: [conceptFrom(sketch, trigger, -1, first), conceptFrom(sketch, trigger, 1, last)],
  };
}
