import type { Sketch, WordRun } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { findLikeliest, indexConcepts } from './index-concepts.ts';
import { measureSentenceLikeness } from './measure-sentence-likeness.ts';
import { readSentences } from './read-sentences.ts';

/** A sentence of one article and the sentence of another that is most like it. */
export interface SentencePair {
  readonly from: WordRun;
  readonly to: WordRun;
  /** 0 to 1: the share of what both tell that they tell alike. */
  readonly likeness: number;
}

/** Less alike, two sentences have words in common and no more. */
const LEAST_LIKENESS = 0.25;
/** So many sentences that share most with one are compared with it closely. */
const MOST_COMPARED = 3;

/**
 * The sentences of two articles that tell the same, each of the first with the likest of the second; in the order of the first. Only
 * sentences that share something rare are compared.
 */
export function pairSentences(
  a: Sketch,
  b: Sketch,
  { vectors }: AlignmentKnowledge,
): readonly SentencePair[] {
  const others = readSentences(b);
  const index = indexConcepts(others);
  return readSentences(a).flatMap((sentence): readonly SentencePair[] => {
    let best: SentencePair | undefined;
    for (const number of findLikeliest(sentence, index, MOST_COMPARED)) {
      const other = others[number];
      if (!other) continue;
      const likeness = measureSentenceLikeness(sentence, other, vectors);
      if (likeness >= LEAST_LIKENESS && likeness > (best?.likeness ?? 0))
        best = { from: sentence.run, to: other.run, likeness };
    }
    return best ? [best] : [];
  });
}
