import type { Sketch, WordRun } from '../../model/index.ts';

/** A sentence as what it tells: the concepts of its words, each once, in their order. */
export interface TellingSentence {
  readonly run: WordRun;
  /** How much each concept tells, in sixteenths of a nat. */
  readonly weightByConcept: ReadonlyMap<number, number>;
  /** How much it tells in all. */
  readonly weight: number;
}

/** Longer "sentences" are lists, or text without full stops: of them, the beginning counts. */
const MOST_CONCEPTS = 80;

/** The sentences of an article, those that tell nothing among them, so that their numbers are the sketch's. */
export function readSentences({
  words,
  sentenceStarts,
  concepts,
  rarities,
}: Sketch): readonly TellingSentence[] {
  return Array.from(sentenceStarts, (first, sentence) => {
    const last = (sentenceStarts[sentence + 1] ?? words.length) - 1;
    const weightByConcept = new Map<number, number>();
    let weight = 0;
    for (let at = first; at <= last && weightByConcept.size < MOST_CONCEPTS; at++) {
      const concept = concepts[at] ?? 0;
      if (concept === 0 || weightByConcept.has(concept)) continue;
      weightByConcept.set(concept, rarities[at] ?? 0);
      weight += rarities[at] ?? 0;
    }
    return { run: [first, last], weightByConcept, weight };
  });
}
