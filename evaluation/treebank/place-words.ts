import type { Span } from '../../src/model/index.ts';
import type { ConlluSentence } from '../../training/parse-conllu.ts';
import { inkOf } from './ink-of.ts';
import { surfaceTokensOf } from './surface-tokens.ts';

/** A syntactic word, placed by its characters. */
export interface PlacedWord {
  /** In characters of the whole text, white space left out; the words of one multiword token share its span. */
  readonly span: Span;
  readonly isMultiword: boolean;
  /** In lower case. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head among all words; -1 for a root, -2 for none or one that is not there. */
  readonly head: number;
  /** Without its subtype. */
  readonly relation: string;
}

/** Words, tokens and sentences of a text, placed by characters. */
export interface PlacedText {
  /** All characters of the tokens, white space left out. */
  readonly characters: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
  readonly words: readonly PlacedWord[];
}

export function placeWords(text: readonly ConlluSentence[]): PlacedText {
  const sentences: Span[] = [];
  const tokens: Span[] = [];
  const words: PlacedWord[] = [];
  let characters = '';
  for (const sentence of text) {
    const start = characters.length;
    const first = words.length;
    for (const { row, words: own } of surfaceTokensOf(sentence)) {
      const span: Span = [characters.length, (characters += inkOf(row[1] ?? '')).length];
      tokens.push(span);
      for (const word of own) words.push(placed(word, span, row !== word, first, sentence.words.length));
    }
    sentences.push([start, characters.length]);
  }
  return { characters, sentences, tokens, words };
}

function placed(
  row: readonly string[],
  span: Span,
  isMultiword: boolean,
  first: number,
  count: number,
): PlacedWord {
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = ''] = row;
  const number = /^\d+$/u.test(head) ? Number(head) : Infinity;
  return {
    span,
    isMultiword,
    form: inkOf(form).toLowerCase(),
    lemma,
    upos,
    xpos,
    head: number === 0 ? -1 : number <= count ? first + number - 1 : -2,
    relation: deprel.split(':', 1)[0] ?? '',
  };
}
