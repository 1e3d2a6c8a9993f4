import { firstIndex } from '../../learn/first-index.ts';
import type { Copy, Sketch, Span, WordRun } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { findLikeliest, indexConcepts, type ConceptIndex } from '../sentences/index-concepts.ts';
import { measureSentenceLikeness } from '../sentences/measure-sentence-likeness.ts';
import { readSentences, type TellingSentence } from '../sentences/read-sentences.ts';
import { toToldValues, type ToldValues } from './told-values.ts';

/** Two sentences that may tell the same. */
export interface PassagePair {
  readonly from: WordRun;
  readonly to: WordRun;
  /** 0 to 1: the share of what both tell that they tell alike. */
  readonly likeness: number;
  /** Whether one was copied or reworded from the other. */
  readonly isCopied: boolean;
}

/** An article that is compared with several others. */
export interface ComparedArticle {
  readonly sketch: Sketch;
  readonly sentences: readonly TellingSentence[];
  readonly index: ConceptIndex;
  readonly told: ToldValues;
}

export function toCompared(sketch: Sketch): ComparedArticle {
  const sentences = readSentences(sketch);
  return { sketch, sentences, index: indexConcepts(sentences), told: toToldValues(sketch) };
}

/** What a copy shares, as runs of words of the article and of the other. */
export interface SharedPassage {
  readonly own: WordRun;
  readonly other: WordRun;
  readonly isReworded: boolean;
}

/** Less alike, two sentences that nothing else ties have words in common and no more. */
const LEAST_LIKENESS = 0.25;
/** So many sentences that share most with one are compared with it closely. */
const MOST_COMPARED = 3;

/** The words that start in a span. */
function runOf({ wordStarts }: Sketch, [start, end]: Span): WordRun {
  const before = (position: number): number =>
    firstIndex(wordStarts.length, (index) => (wordStarts[index] ?? 0) >= position);
  return [before(start), before(end) - 1];
}

/** What two articles share by a copy between them, in the order of the other. */
export function passagesOf(sketch: Sketch, other: Sketch, copy: Copy | undefined): readonly SharedPassage[] {
  const isFrom = copy?.from === sketch.article;
  return (copy?.passages ?? [])
    .map(({ kind, from, to }) => ({
      own: runOf(sketch, isFrom ? from : to),
      other: runOf(other, isFrom ? to : from),
      isReworded: kind === 'reworded',
    }))
    .sort((a, b) => a.other[0] - b.other[0]);
}

/** How much of two articles is one by a copy, 0 to 1: the share of both that its passages have, in the mean. */
export function measureLineage(sketch: Sketch, other: Sketch, shared: readonly SharedPassage[]): number {
  const shareOf = ({ words }: Sketch, side: 'own' | 'other'): number => {
    const covered = shared.reduce((sum, { [side]: [first, last] }) => sum + last - first + 1, 0);
    return Math.min(1, covered / Math.max(1, words.length));
  };
  return (shareOf(sketch, 'own') + shareOf(other, 'other')) / 2;
}

function overlap(a: WordRun, b: WordRun): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** The sentence in which a word stands. */
function sentenceAt(sentences: readonly TellingSentence[], word: number): number {
  return firstIndex(sentences.length, (index) => (sentences[index]?.run[0] ?? 0) > word) - 1;
}

/**
 * The sentences of two articles that may tell the same: those that a copy has reworded, however unlike; of each other sentence of the
 * second, the likest of the first.
 */
export function pairPassages(
  { sentences, index }: ComparedArticle,
  other: Sketch,
  shared: readonly SharedPassage[],
  { vectors }: AlignmentKnowledge,
): readonly PassagePair[] {
  return readSentences(other).flatMap((sentence): readonly PassagePair[] => {
    const first = firstIndex(shared.length, (at) => (shared[at]?.other[1] ?? 0) >= sentence.run[0]);
    const tied: SharedPassage[] = [];
    for (let at = first; at < shared.length && (shared[at]?.other[0] ?? 0) <= sentence.run[1]; at++) {
      const passage = shared[at];
      if (passage) tied.push(passage);
    }
    const toPair = (number: number, isCopied: boolean): readonly PassagePair[] => {
      const own = sentences[number];
      if (!own) return [];
      const likeness = measureSentenceLikeness(own, sentence, vectors);
      return [{ from: own.run, to: sentence.run, likeness, isCopied }];
    };
    const reworded = new Set(
      tied.filter(({ isReworded }) => isReworded).map(({ own }) => sentenceAt(sentences, own[0])),
    );
    if (reworded.size > 0) return [...reworded].flatMap((number) => toPair(number, true));
    const [best] = findLikeliest(sentence, index, MOST_COMPARED)
      .flatMap((number) => toPair(number, false))
      .sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < LEAST_LIKENESS) return [];
    return [{ ...best, isCopied: tied.some(({ own }) => overlap(own, best.from)) }];
  });
}
