import type { Analysis, Span } from '../model/index.ts';
import type { Splitter } from './reader.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { tokenise } from './tokens/tokenise.ts';

/** The rows of sentences and tokens of a text, before anything is known of its words. */
export type SplitText = Pick<Analysis, 'sentenceSpans' | 'sentenceTokens' | 'tokenSpans'>;

/** Splits paragraphs into sentences and tokens. */
export function splitText(text: string, paragraphs: readonly Span[], splitter: Splitter): SplitText {
  const sentenceSpans: number[] = [];
  const sentenceTokens: number[] = [];
  const tokenSpans: number[] = [];
  for (const paragraph of paragraphs) {
    const tokens = tokenise(text, paragraph, splitter.tokens);
    let first = 0;
    for (const end of splitSentences(text, tokens, splitter.tokens, splitter.sentences)) {
      sentenceTokens.push(tokenSpans.length / 2);
      sentenceSpans.push(tokens[first]?.[0] ?? 0, tokens[end - 1]?.[1] ?? 0);
      for (; first < end; first++) tokenSpans.push(...(tokens[first] ?? [0, 0]));
    }
  }
  sentenceTokens.push(tokenSpans.length / 2);
  return {
    sentenceSpans: Uint32Array.from(sentenceSpans),
    sentenceTokens: Uint32Array.from(sentenceTokens),
    tokenSpans: Uint32Array.from(tokenSpans),
  };
}

/** The words of each sentence, as they stand in the text. */
export function wordsBySentence(
  text: string,
  { sentenceTokens, tokenSpans }: SplitText,
): readonly (readonly string[])[] {
  return Array.from({ length: sentenceTokens.length - 1 }, (_, i) => {
    const words: string[] = [];
    for (let token = sentenceTokens[i] ?? 0; token < (sentenceTokens[i + 1] ?? 0); token++)
      words.push(text.slice(tokenSpans[2 * token], tokenSpans[2 * token + 1]));
    return words;
  });
}
