import type { Tag } from '../../model/index.ts';
import type { Reader } from '../reader.ts';

export interface GuessedTag {
  readonly tag: Tag;
  readonly lemma: string;
}

/** "US" is no pronoun and the "Won" of a name no verb: capitals that grammar does not ask for. */
function isNameLike(word: string, opensSentence: boolean, tag: Tag): boolean {
  if (/^\p{Lu}{2,}$/u.test(word) && tag === 'PRON') return true;
  return !opensSentence && /^\p{Lu}\p{Ll}/u.test(word) && /^(?:VERB|ADJ|ADV|NUM)$/u.test(tag);
}

const SHAPES: readonly (readonly [RegExp, Tag])[] = [
  [/^[\p{N}]/u, 'NUM'],
  [/^[$€£¥%+=<>§©®°]$/u, 'SYM'],
  [/^\P{L}+$/u, 'PUNCT'],
  [/ly$/u, 'ADV'],
  [/(?:ed|ing|ize|ise|ify)$/u, 'VERB'],
  [/(?:ous|ful|ive|ible|able|ical|less|ary)$/u, 'ADJ'],
];

/**
 * A plain tagger: words of the closed classes by heart, capitals as names, the rest by shape and ending, else a noun.
 * It looks at one word alone; a tagger that reads the sentence will take its place.
 *
 * @example guessTag('quickly', false, reader).tag // 'ADV'
 */
export function guessTag(word: string, opensSentence: boolean, reader: Reader): GuessedTag {
  const lower = word.toLowerCase();
  const known = reader.closedClasses.get(lower);
  if (known && !isNameLike(word, opensSentence, known.tag)) return known;
  if (!opensSentence && /^\p{Lu}/u.test(word)) return { tag: 'PROPN', lemma: word };
  const tag = SHAPES.find(([shape]) => shape.test(lower))?.[1];
  if (tag === undefined && /^\p{Lu}/u.test(word)) return { tag: 'PROPN', lemma: word };
  return { tag: tag ?? 'NOUN', lemma: lower };
}
