import { isOneOf, parseTable, TAGS, type Tag } from '../../model/index.ts';

/** What words make of an event they govern or stand beside. */
// prettier-ignore
export const SHADES = [
  'true', 'known', 'false', 'told', 'believed', 'alleged', 'denied', 'unseen', 'likely', 'unlikely', 'possible', 'able', 'conditional',
  'expected', 'planned', 'wanted', 'attempted', 'demanded', 'open',
] as const;
export type Shade = (typeof SHADES)[number];

/** What a word governs: a clause by its form, a noun, or the noun before which it stands. */
export const COMPLEMENTS = ['to', 'that', 'bare', 'ing', 'noun', 'amod'] as const;
export type Complement = (typeof COMPLEMENTS)[number];

/** What the event is when its governor is affirmed and when it is negated, after Nairn, Condoravdi and Karttunen 2006. */
export interface Signature {
  readonly affirmed: Shade;
  readonly negated: Shade;
}

/** By `keyOf`. */
export type ShadeWords = ReadonlyMap<string, Signature>;

export function keyOf(lemma: string, tag: Tag, complement: Complement | '-'): string {
  return `${lemma}\t${tag}\t${complement}`;
}

/**
 * Reads `lexicon/factuality-words.tsv`.
 *
 * @throws Error naming the line whose part of speech, complement or shade is unknown, or that has no example
 */
export function parseShadeWords(tsv: string): ShadeWords {
  return new Map(
    parseTable(tsv).map(({ line, cells }) => {
      const [word = '', tag = '', complement = '', affirmed = '', negated = '', example = ''] = cells;
      const isKnown = isOneOf(TAGS, tag) && (complement === '-' || isOneOf(COMPLEMENTS, complement));
      if (!isKnown || !isOneOf(SHADES, affirmed) || !isOneOf(SHADES, negated) || example === '')
        throw new Error(`lexicon/factuality-words.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
      return [keyOf(word, tag, complement), { affirmed, negated }];
    }),
  );
}

/** The signature of a word over what it governs: that of the very complement before that of any. */
export function signatureOf(
  words: ShadeWords,
  lemma: string,
  tag: Tag,
  complement: Complement,
): Signature | undefined {
  return words.get(keyOf(lemma, tag, complement)) ?? words.get(keyOf(lemma, tag, '-'));
}
