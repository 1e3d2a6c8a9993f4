import type { Sketch } from '../../model/index.ts';
import { indexConcepts, type ConceptIndex } from '../sentences/index-concepts.ts';
import { readSentences, type TellingSentence } from '../sentences/read-sentences.ts';
import { markQuotations } from './mark-words.ts';

/** An article made ready to be compared with another. */
export interface ReadySketch {
  readonly sketch: Sketch;
  /** A byte a word: 1 between quotation marks. */
  readonly quoted: Uint8Array;
  readonly sentences: readonly TellingSentence[];
  /** Of each sentence, the share of what it tells that stands between quotation marks. */
  readonly quotedShares: readonly number[];
  readonly index: ConceptIndex;
  /** How much the article tells in all, in nats; quoted words count half, for anyone may print them. */
  readonly weight: number;
}

const NAT = 16;

function quotedShareOf(
  { rarities }: Sketch,
  quoted: Uint8Array,
  [first, last]: TellingSentence['run'],
): number {
  let all = 0;
  let within = 0;
  for (let at = first; at <= last; at++) {
    const rarity = rarities[at] ?? 0;
    all += rarity;
    if (quoted[at]) within += rarity;
  }
  return all === 0 ? 0 : within / all;
}

/** Sentences are read only where they are to be compared. */
export function readySketch(sketch: Sketch, compareSentences: boolean): ReadySketch {
  const quoted = markQuotations(sketch);
  const sentences = compareSentences ? readSentences(sketch) : [];
  const quotedShares = sentences.map(({ run }) => quotedShareOf(sketch, quoted, run));
  const weight = sentences.reduce(
    (sum, sentence, number) => sum + (sentence.weight / NAT) * (1 - (quotedShares[number] ?? 0) / 2),
    0,
  );
  return { sketch, quoted, sentences, quotedShares, index: indexConcepts(sentences), weight };
}

/** What two sentences can have in common at most outside quotations, in nats. */
export function sharedWeightOf(a: ReadySketch, i: number, b: ReadySketch, j: number): number {
  const least = Math.min(a.sentences[i]?.weight ?? 0, b.sentences[j]?.weight ?? 0) / NAT;
  return least * (1 - Math.min(a.quotedShares[i] ?? 0, b.quotedShares[j] ?? 0));
}
