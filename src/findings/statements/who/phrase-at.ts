import type { Cast } from './cast.ts';
import type { Phrase } from './sourcing-lexicon.ts';

/** The phrase of the lexicon that begins at a token and ends at or before another. */
export function phraseAt({ lexicon, lower }: Cast, token: number, last: number): Phrase | undefined {
  return lexicon.phrases
    .get(lower[token] ?? '')
    ?.find(
      ({ words }) => token + words.length - 1 <= last && words.every((word, i) => lower[token + i] === word),
    );
}
