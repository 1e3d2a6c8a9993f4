import type { DateWord } from './words/date-word.ts';
import { parseDateWords } from './words/parse-date-words.ts';
import { parseHolidays, type Holiday } from './words/parse-holidays.ts';
import { scanWords, type WeighedWord } from './words/scan-words.ts';
import { weightOf } from './words/weight-of.ts';

/** What the date rules know of English. */
export interface DateLexicon {
  readonly words: ReadonlyMap<string, WeighedWord>;
  /** By the first word of their names, longest first. */
  readonly holidays: ReadonlyMap<string, readonly Holiday[]>;
}

/**
 * Loads it by way of a function that gives the text of a file of the project.
 *
 * @throws Error naming the file and the line that cannot be understood
 */
export async function loadDateLexicon(text: (path: string) => Promise<string>): Promise<DateLexicon> {
  const words = new Map<string, DateWord>(parseDateWords(await text('lexicon/date-words.tsv')));
  const holidays = parseHolidays(await text('lexicon/date-holidays.tsv'), splitName);
  for (const first of holidays.keys()) words.set(first, { ...words.get(first), isHoliday: true });
  const weighed = [...words].map(
    ([word, entry]) => [word, { word: entry, weight: weightOf(entry) }] as const,
  );
  return { words: new Map(weighed), holidays };
}

/** A name's words, as they are found in a text. */
function splitName(name: string): readonly string[] {
  return scanWords(name, [0, name.length], new Map()).map(({ lower }) => lower);
}
