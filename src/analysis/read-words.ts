import { PENN_TAGS, RELATIONS, TAGS, type Analysis } from '../model/index.ts';
import { lemmaFor } from './lemmas/lemma-for.ts';
import { parseSentence, type SentenceParse } from './parse/parse-sentence.ts';
import type { WordReader } from './reader.ts';
import type { WordStates } from './word-states.ts';

/** What is read of words: a row a word, heads by their row. */
export interface WordColumns extends Pick<
  Analysis,
  'tags' | 'pennTags' | 'lemmas' | 'lemmaTable' | 'heads' | 'relations'
> {
  /** Index into `NAME_LABELS`. */
  readonly labels: Uint8Array;
  /** Null for a text of more words than anybody writes: it would take hundreds of megabytes. */
  readonly states: WordStates | null;
}

/** Nobody's sentence is longer; what is, is parsed in pieces, so that no time grows with the square of a text. */
const LONGEST_SENTENCE = 256;

/** A text of more words is read without keeping the network's states, and its pronouns by features alone. */
const MOST_STATES = 100_000;

/** Tags, lemmas, heads, relations and names of the words of sentences. */
export function readWords(sentences: readonly (readonly string[])[], reader: WordReader): WordColumns {
  const count = sentences.reduce((sum, words) => sum + words.length, 0);
  const columns = {
    tags: new Uint8Array(count),
    pennTags: new Uint8Array(count),
    lemmas: new Uint32Array(count),
    heads: new Int32Array(count),
    relations: new Uint8Array(count),
    labels: new Uint8Array(count),
  };
  const width = 2 * reader.network.size;
  const states: WordStates | null =
    count > MOST_STATES ? null : { width, bytes: new Uint8Array(count * width) };
  const lemmaIndex = new Map<string, number>();
  const indexByWord = new Map<string, number>();
  let first = 0;
  for (const words of sentences) {
    let root = -1;
    for (let start = 0; start < words.length; start += LONGEST_SENTENCE) {
      const piece = words.slice(start, start + LONGEST_SENTENCE);
      const parse = parseSentence(piece, reader.network);
      root = layRows(piece, parse, first, root);
      first += piece.length;
    }
  }
  return { ...columns, states, lemmaTable: [...lemmaIndex.keys()] };

  /** Lays down the rows of a piece, its root under the root of the pieces before; gives the sentence's root. */
  function layRows(words: readonly string[], parse: SentenceParse, at: number, rootBefore: number): number {
    columns.tags.set(parse.tags, at);
    columns.pennTags.set(parse.pennTags, at);
    columns.relations.set(parse.relations, at);
    columns.labels.set(parse.labels, at);
    states?.bytes.set(parse.states, at * width);
    let root = rootBefore;
    for (const [i, word] of words.entries()) {
      const head = parse.heads[i] ?? -1;
      columns.heads[at + i] = head < 0 ? rootBefore : at + head;
      if (head < 0 && rootBefore >= 0) columns.relations[at + i] = RELATIONS.indexOf('parataxis');
      if (head < 0 && rootBefore < 0) root = at + i;
      columns.lemmas[at + i] = lemmaIndexOf(word, parse.tags[i] ?? 0, parse.pennTags[i] ?? 0);
    }
    return root;
  }

  /** A word with its tags is looked up once a text. */
  function lemmaIndexOf(word: string, tag: number, pennTag: number): number {
    const key = `${tag} ${pennTag} ${word}`;
    let index = indexByWord.get(key);
    if (index !== undefined) return index;
    const lemma = lemmaFor(word, TAGS[tag] ?? 'X', PENN_TAGS[pennTag] ?? '_', reader.lemmas);
    index = lemmaIndex.get(lemma) ?? lemmaIndex.size;
    lemmaIndex.set(lemma, index);
    indexByWord.set(key, index);
    return index;
  }
}
