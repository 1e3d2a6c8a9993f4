import type { Sketch } from '../../model/index.ts';
import { markQuotations } from './mark-words.ts';
import { findTellingSentences, indexSentences, type SentenceIndex } from './index-sentences.ts';
import { placeGrams, type GramPlaces } from './match-verbatim.ts';

/** An article made ready to be compared with many. */
export interface ReadySketch {
  readonly sketch: Sketch;
  readonly quoted: Uint8Array;
  readonly places: GramPlaces;
  readonly sentences: SentenceIndex;
}

export function readySketch(sketch: Sketch): ReadySketch {
  const quoted = markQuotations(sketch);
  return {
    sketch,
    quoted,
    places: placeGrams(sketch.words),
    sentences: indexSentences(findTellingSentences(sketch, quoted)),
  };
}
