import {
  sentenceCountOf,
  tokenCountOf,
  tokensOf,
  wordsOf,
  type Analysis,
  type TokenRange,
} from '../../model/index.ts';
import type { NameLexicon } from './name-lexicon.ts';

/** An article as the rules for names see it. */
export interface NameScene {
  readonly analysis: Analysis;
  readonly lexicon: NameLexicon;
  /** Each token's word. */
  readonly words: readonly string[];
  readonly sentences: readonly TokenRange[];
}

export function toNameScene(text: string, analysis: Analysis, lexicon: NameLexicon): NameScene {
  return {
    analysis,
    lexicon,
    words: wordsOf(analysis, text, { first: 0, last: tokenCountOf(analysis) - 1 }),
    sentences: Array.from({ length: sentenceCountOf(analysis) }, (_, i) => tokensOf(analysis, i)),
  };
}
