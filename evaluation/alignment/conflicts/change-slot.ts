import { readFileSync } from 'node:fs';
import { parseTable, type ConflictSlot, type Span } from '../../../src/model/index.ts';

/** A text in which one value of one slot was changed, and where. */
export interface ChangedText {
  readonly text: string;
  readonly span: Span;
}

/** Words of a text and what is put for them. */
interface Change {
  readonly span: Span;
  readonly words: string;
}

type Random = () => number;

function readTable(path: string): readonly (readonly string[])[] {
  return parseTable(readFileSync(new URL(path, import.meta.url), 'utf8')).map(({ cells }) => cells);
}

const SWAPS = Map.groupBy(readTable('swaps.tsv'), ([slot]) => slot);
const CITIES = readTable('../../../register/cities.tsv').map(([name = '']) => name);
const PROVINCES = readTable('../../../register/provinces.tsv').map(
  ([names = '']) => names.split(',')[0] ?? '',
);
const STATES = readTable('../../../register/states.tsv').map(([, name = '']) => name);

/** Not "14th", "9/11" or "24-hour". */
const DIGITS = /(?<![\d\p{L}$€£.,:/-])\d{1,3}(?:,\d{3})*(?![\d\p{L}:/%-]|,\d|\.\d)/gu;
const NUMBER_WORDS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'fifteen',
  'twenty',
];
const YEAR_LIKE = /^(?:1[89]|20)\d\d$/u;
const BEFORE_DATE =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.) $/u;
const GIVEN_NAMES = readTable('../../../lexicon/given-names.tsv').map(([name = '']) => name);
const PERSON = new RegExp(
  `(?<!\\p{Lu}\\p{Ll}+ |[&-] ?)\\b(?:${GIVEN_NAMES.map(escape).join('|')}) [A-Z][a-z]{3,}(?=[ ,.’'](?! ?[A-Z&]))`,
  'gu',
);
const OTHER_PEOPLE = [
  'Martin Feldman',
  'Susan Ortiz',
  'Peter Lindqvist',
  'Anna Kowalski',
  'Daniel Hargrove',
  'Laura Brandt',
  'Victor Amadi',
  'Helen Prescott',
];
/** After the subject, before what is negated: neither a question nor "had a plan". */
const AUXILIARY =
  /(?<=\p{L} )(?:is|are|was|were|will|would|could|should|has|have|had)\b(?= \p{Ll})(?! (?:not|he|she|they|it|we|you|no|never|be able|a|an|the|this|that|what|any|some|more|to|of|in|his|her|their|its|only|all|also|still|even)\b|n't|n’t)/gu;
const NEGATION =
  /(?<!\b(?:if|or|and|but|why|whether)) not(?= (?!only|just|to|because|even|all|yet|least)\p{Ll})|(?<=\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should))n[’']t/gu;
const QUOTATION = /[“"]([^“”"]{30,300})[”"]/gu;
const OTHER_WORDS = [
  'harvest',
  'orchestra',
  'furniture',
  'lighthouse',
  'umbrella',
  'thunder',
  'kitchen',
  'ladder',
  'garden',
  'carpet',
];
const LEAST_LETTERS = 5;

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function findAll(
  text: string,
  pattern: RegExp,
  toWords: (match: string, index: number) => string | undefined,
): readonly Change[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Change[] => {
    const words = toWords(match[0], match.index);
    return words === undefined ? [] : [{ span: [match.index, match.index + match[0].length], words }];
  });
}

/** Wherever one of some names stands in a text, with another of them. */
function swapNames(text: string, names: readonly string[], random: Random): readonly Change[] {
  const pattern = new RegExp(
    `(?<=\\p{Ll},? )(?<!\\b[Tt]he )\\b(?:${names.map(escape).join('|')})\\b(?! [A-Z]|-)`,
    'gu',
  );
  return findAll(text, pattern, (name) =>
    pick(
      names.filter((other) => other !== name && !text.includes(other)),
      random,
    ),
  );
}

function swapWords(text: string, slot: ConflictSlot): readonly Change[] {
  return (SWAPS.get(slot) ?? []).flatMap(([, words = '', other = '']) => {
    const before =
      slot === 'unit'
        ? '(?<=\\d |\\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|million|billion) )'
        : "(?<![\\p{L}’'-])";
    const behind = words.endsWith('.') ? '' : '(?![\\p{L}-]|’s? \\p{Lu}| [A-Z]| (?:of|for) )';
    return findAll(text, new RegExp(`${before}${escape(words)}${behind}`, 'gu'), () => other);
  });
}

/** Whether marks open at a match: straight ones look alike at both ends of what stands between two quotations. */
function isQuoted(text: string, { index, 0: quotation }: RegExpExecArray): boolean {
  if (quotation.startsWith('“')) return true;
  const paragraph = text.slice(text.lastIndexOf('\n', index) + 1, index);
  return !quotation.includes('\n') && paragraph.split('"').length % 2 === 1;
}

const CHANGES: Readonly<Record<ConflictSlot, (text: string, random: Random) => readonly Change[]>> = {
  number: (text, random) => [
    ...findAll(text, DIGITS, (digits, index) => {
      const value = Number(digits.replaceAll(',', ''));
      if (YEAR_LIKE.test(digits) || BEFORE_DATE.test(text.slice(0, index)) || value === 0) return undefined;
      const changed =
        value +
        Math.max(2, Math.round(value * (0.15 + random() * 0.5))) * (random() < 0.5 && value > 5 ? -1 : 1);
      return changed.toLocaleString('en-US');
    }),
    ...findAll(
      text,
      new RegExp(`(?<![-–]|\\b(?:or|to) )\\b(?:${NUMBER_WORDS.join('|')})\\b(?![-–]| (?:of|or|to)\\b)`, 'gu'),
      (word) =>
        pick(
          NUMBER_WORDS.filter((other) => other !== word),
          random,
        ),
    ),
  ],
  unit: (text) => swapWords(text, 'unit'),
  date: (text) => [
    ...swapWords(text, 'date'),
    ...findAll(text, /(?<=\b(?:in|since|of|year) )(?:19|20)\d\d\b/gu, (year) => String(Number(year) - 3)),
  ],
  place: (text, random) => [CITIES, PROVINCES, STATES].flatMap((names) => swapNames(text, names, random)),
  body: (text) => swapWords(text, 'body'),
  office: (text) => swapWords(text, 'office'),
  person: (text, random) => findAll(text, PERSON, () => pick(OTHER_PEOPLE, random)),
  polarity: (text) => [
    ...findAll(text, AUXILIARY, (auxiliary) => `${auxiliary} not`),
    ...findAll(text, NEGATION, () => ''),
  ],
  quotation: (text, random) =>
    [...text.matchAll(QUOTATION)]
      .filter((match) => isQuoted(text, match))
      .flatMap(({ index, 0: quotation }) => {
        const words = [
          ...quotation.matchAll(/(?<=\b(?:a|an|the|this|our|his) (?:\p{Ll}+ )?)\p{Ll}+(?=[ ,.])/gu),
        ];
        return words.flatMap((word): readonly Change[] => {
          const other = pick(OTHER_WORDS, random);
          if (word[0].length < LEAST_LETTERS || other === undefined) return [];
          const start = index + word.index;
          return [{ span: [start, start + word[0].length], words: other }];
        });
      }),
};

/** Changes one value of a slot, chosen by chance; undefined where the text has none that can be changed. */
export function changeSlot(text: string, slot: ConflictSlot, random: Random): ChangedText | undefined {
  const change = pick(CHANGES[slot](text, random), random);
  if (!change) return undefined;
  const [start, end] = change.span;
  return {
    text: text.slice(0, start) + change.words + text.slice(end),
    span: [Math.max(0, start - 12), start + change.words.length + 12],
  };
}
