import { scoresOf, type Scorer } from '../../learn/linear-model.ts';
import { sliceOf, type Span } from '../../model/index.ts';
import type { TokenLexicon } from '../tokens/token-lexicon.ts';
import { isClosing, type Gap } from './gap.ts';
import { gapFeatures } from './gap-features.ts';
import { readGaps } from './read-gaps.ts';

/** What the splitter's model tells apart, in the order of its classes. */
export const GAP_CLASSES = ['within', 'end'] as const;

const LOWER_WORD = /^\p{Ll}{2,}$/u;
const CAPITAL_WORD = /^\p{Lu}\p{Ll}/u;
const STOP = /[.!?…]$/u;
/**
 * Without a stop a sentence ends only where the model is sure: by this much, of weights up to 32,767. It learnt from mail and
 * transcripts too, where lines end without a stop; in news a dash or a capital alone is seldom an end.
 */
const SURE = 8000;

/**
 * Where sentences end, as the index of the token after each; `tokens` are those of one paragraph, whose end is an end.
 *
 * @example // "Talks failed. He left." ends after its third and its sixth token
 * splitSentences(text, tokens, lexicon, scorer) // [3, 6]
 */
export function splitSentences(
  text: string,
  tokens: readonly Span[],
  lexicon: TokenLexicon,
  scorer: Scorer,
): readonly number[] {
  const words = tokens.map((span) => sliceOf(text, span));
  return readGaps(words, tokens, lexicon, (gap) => {
    if (lacksSpace(gap)) return true;
    const [within = 0, end = 0] = scoresOf(scorer, gapFeatures(gap, lexicon));
    return end - within > (hasStop(gap) ? 0 : SURE);
  });
}

/** A stop, or a stop with what closes behind it. */
function hasStop({ words, at }: Gap): boolean {
  return STOP.test(words[at] ?? '') || (isClosing(words[at]) && STOP.test(words[at - 1] ?? ''));
}

/** "It failed.The crew left": an end where a space was forgotten, between words that look like words and not like an address. */
function lacksSpace({ words, at, touches }: Gap): boolean {
  return (
    words[at] === '.' &&
    touches(at) &&
    touches(at + 1) &&
    LOWER_WORD.test(words[at - 1] ?? '') &&
    CAPITAL_WORD.test(words[at + 1] ?? '')
  );
}
