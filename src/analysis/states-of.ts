import type { TokenRange } from '../model/index.ts';
import { encodeWords } from './parse/encode-words.ts';
import type { WordReader } from './reader.ts';
import type { SplitText } from './split-text.ts';
import type { WordStates } from './word-states.ts';

/** What the network's second layer made of a range of tokens, u8 [tokens][width]. */
export type StatesOf = (range: TokenRange) => Uint8Array;

/** The states that were kept, or, of a text too long for keeping them, those of the words asked for, read once more. */
export function statesOf(
  text: string,
  { sentenceTokens, tokenSpans }: SplitText,
  kept: WordStates | null,
  { network }: WordReader,
): StatesOf {
  if (kept !== null)
    return ({ first, last }) => kept.bytes.subarray(first * kept.width, (last + 1) * kept.width);
  const width = 2 * network.size;
  let sentence = 0;
  return ({ first, last }) => {
    const bytes = new Uint8Array((last + 1 - first) * width);
    while ((sentenceTokens[sentence] ?? 0) > first) sentence--;
    for (let token = first; token <= last;) {
      while ((sentenceTokens[sentence + 1] ?? Infinity) <= token) sentence++;
      const end = Math.min(last + 1, sentenceTokens[sentence + 1] ?? Infinity);
      const words: string[] = [];
      for (let i = token; i < end; i++) words.push(text.slice(tokenSpans[2 * i], tokenSpans[2 * i + 1]));
      bytes.set(encodeWords(words, network, 0).states.subarray(width), (token - first) * width);
      token = end;
    }
    return bytes;
  };
}
