import { RELATIONS, TAGS, type Analysis, type Span } from '../model/index.ts';
import { tokenise } from './tokens/tokenise.ts';
import { splitSentences, type SentenceSigns } from './sentences/split-sentences.ts';
import { lemmaFor } from './tags/lemma-for.ts';
import { tagWords } from './tags/tag-words.ts';
import type { Reader } from './reader.ts';

/** The packed half of an analysis: its rows of sentences and tokens. */
export type TokenTable = Pick<
  Analysis,
  'sentenceSpans' | 'sentenceTokens' | 'tokenSpans' | 'tags' | 'lemmas' | 'lemmaTable' | 'heads' | 'relations'
>;

/** Splits paragraphs into sentences and tokens, tags them, and packs them; heads and relations are left unparsed. */
export function fillTokenTable(text: string, paragraphs: readonly Span[], reader: Reader): TokenTable {
  const sentenceSpans: number[] = [];
  const sentenceTokens: number[] = [];
  const tokenSpans: number[] = [];
  const tags: number[] = [];
  const lemmas: number[] = [];
  const lemmaIndex = new Map<string, number>();
  const signs: SentenceSigns = {
    introduces: (word) => isInitial(word) || reader.abbreviations.get(titleCase(word.slice(0, -1))) === true,
    opens: (word) => reader.closedClasses.has(word.toLowerCase()),
  };
  const isAbbreviation = (word: string): boolean =>
    reader.abbreviations.has(word) || reader.abbreviations.has(titleCase(word)) || /^[a-hj-z]$/u.test(word);

  for (const paragraph of paragraphs) {
    const tokens = tokenise(text, paragraph, isAbbreviation);
    let first = 0;
    for (const end of splitSentences(text, tokens, signs)) {
      sentenceTokens.push(tokenSpans.length / 2);
      sentenceSpans.push(tokens[first]?.[0] ?? 0, tokens[end - 1]?.[1] ?? 0);
      const words = tokens.slice(first, end).map((span) => text.slice(...span));
      const sentenceTags = tagWords(words, reader.tagger);
      for (const [i, word] of words.entries()) {
        const tag = sentenceTags[i] ?? 'X';
        const lemma = lemmaFor(word, tag, reader);
        tokenSpans.push(...(tokens[first + i] ?? [0, 0]));
        tags.push(TAGS.indexOf(tag));
        if (!lemmaIndex.has(lemma)) lemmaIndex.set(lemma, lemmaIndex.size);
        lemmas.push(lemmaIndex.get(lemma) ?? 0);
      }
      first = end;
    }
  }
  sentenceTokens.push(tokenSpans.length / 2);
  return {
    sentenceSpans: Uint32Array.from(sentenceSpans),
    sentenceTokens: Uint32Array.from(sentenceTokens),
    tokenSpans: Uint32Array.from(tokenSpans),
    tags: Uint8Array.from(tags),
    lemmas: Uint32Array.from(lemmas),
    lemmaTable: [...lemmaIndex.keys()],
    heads: new Int32Array(tags.length).fill(-1),
    relations: new Uint8Array(tags.length).fill(RELATIONS.indexOf('_')),
  };
}

function isInitial(word: string): boolean {
  return /^\p{L}\.$/u.test(word);
}

function titleCase(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
