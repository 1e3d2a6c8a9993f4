import { isOneOf, parseTable, PART_KINDS, type PartKind } from '../../model/index.ts';

/**
 * Where a phrase must stand for its line to match. `line`: it is the line. `start`, `finish`, `within`: it begins, ends or
 * stands in the line. `list`: it is the line, and titles and links after it go with it. `end`: it is the line, and what is
 * left of the text goes with it.
 */
export const PLACES = ['line', 'start', 'finish', 'within', 'list', 'end'] as const;
export type Place = (typeof PLACES)[number];

export interface FurniturePhrase {
  readonly place: Place;
  readonly phrase: string;
  readonly kind: PartKind;
  readonly example: string;
  readonly pattern: RegExp;
  /** A stretch of the phrase that a matching line must hold: quicker to look for than the pattern. */
  readonly anchor: string;
}

/** What publishers put around their reports, as data. */
export interface FurnitureLexicon {
  readonly phrases: readonly FurniturePhrase[];
  /** Phrases by the first word of the lines that they can match; under `''` those that say nothing of it. */
  readonly phrasesByWord: ReadonlyMap<string, readonly FurniturePhrase[]>;
}

/**
 * Reads `lexicon/furniture.tsv`: place, phrase, kind and an example a line, `#` before comments. In a phrase `*` stands for
 * one to eight words and `0` for a number.
 *
 * @throws Error for a line that is not so, with its number.
 * @example parseFurniture('start\tsee also:\tfurniture\tSee also: Talks resume').phrases.length // 1
 */
export function parseFurniture(tsv: string): FurnitureLexicon {
  const phrases = parseTable(tsv).map(({ line, cells }): FurniturePhrase => {
    const [place = '', phrase = '', kind = '', example = ''] = cells;
    if (!isOneOf(PLACES, place) || !isOneOf(PART_KINDS, kind) || phrase === '' || example === '')
      throw new Error(
        `furniture lexicon, line ${line}: not place, phrase, kind and example: ${cells.join('\t')}`,
      );
    return { place, phrase, kind, example, pattern: toPattern(place, phrase), anchor: anchorOf(phrase) };
  });
  return { phrases, phrasesByWord: Map.groupBy(phrases, keyOfPhrase) };
}

/** The first phrase that a line matches at one of the places, in their order; undefined for none. */
export function findFurniture(
  lexicon: FurnitureLexicon,
  line: string,
  places: readonly Place[],
): FurniturePhrase | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const plain = toPlain(line);
  const firstWord = /^[([]?(\S+)/.exec(plain)?.[1] ?? '';
  const candidates = [
    ...(lexicon.phrasesByWord.get(keyOf(firstWord)) ?? []),
    ...(lexicon.phrasesByWord.get('') ?? []),
  ];
  for (const place of places) {
    const found = candidates.find(
      (phrase) => phrase.place === place && plain.includes(phrase.anchor) && phrase.pattern.test(plain),
    );
    if (found) return found;
  }
  return undefined;
}

const WORDS = '\\S+(?: \\S+){0,7}';
const NUMBER = '\\(?\\d[\\d,.]{0,9}k?\\)?';
/** Furniture is terse; nothing longer is matched, so that no report is lost for a phrase in it. */
const LONGEST_LINE = 500;

/** Lower case, straight quotes, single spaces, without the bullets and stops around it. An opening quote stays: that is speech. */
function toPlain(line: string): string {
  return line
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[)\]])/g, '')
    .replace(/^[\s•·›»>*→▶►|–—-]+/, '')
    .replace(/[\s.,:;!?…|*›»→-]{1,20}$/, '');
}

function toPattern(place: Place, phrase: string): RegExp {
  const words = phrase.replace(/\*|\b0\b|[.+?^${}()|[\]\\]/g, (found) =>
    found === '*' ? WORDS : found === '0' ? NUMBER : `\\${found}`,
  );
  const isOpen = place === 'finish' || place === 'within';
  const goesOn = place === 'start' || place === 'within';
  const opens = isOpen ? (/^[\p{L}\p{N}]/u.test(phrase) ? '(?:^|[^\\p{L}\\p{N}])' : '') : '^[(\\[]?';
  const closes = goesOn ? (/[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '') : '[)\\]]?$';
  return new RegExp(opens + words + closes, 'u');
}

/** The longest stretch without a wildcard. */
function anchorOf(phrase: string): string {
  return phrase
    .split(/\*|\b0\b/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

function keyOfPhrase({ place, phrase }: Pick<FurniturePhrase, 'place' | 'phrase'>): string {
  const firstWord = phrase.split(' ')[0] ?? '';
  return place === 'finish' || place === 'within' || /[*0]/.test(firstWord) ? '' : keyOf(firstWord);
}

function keyOf(word: string): string {
  return /^[\p{L}\p{N}©]+/u.exec(word)?.[0] ?? '';
}
