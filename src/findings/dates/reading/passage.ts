import type { Meaning } from '../reckoning/meaning.ts';
import type { Holiday } from '../words/parse-holidays.ts';
import type { DateWord } from '../words/date-word.ts';
import type { ScannedWord } from '../words/scan-words.ts';

/** Words in which dates are looked for. */
export interface Passage {
  readonly words: readonly ScannedWord[];
  readonly holidays: ReadonlyMap<string, readonly Holiday[]>;
  /** What rules found at a word already: several ask the same. */
  readonly known: Map<Rule, (Phrase | null | undefined)[]>;
}

/** Something read from a word on; `to` is the word behind it. */
export interface Read<Value> {
  readonly to: number;
  readonly value: Value;
}

/** Words that tell a time, from where they were looked for up to the word `to`. */
export interface Phrase {
  readonly to: number;
  readonly meaning: Meaning;
  /** A year or day of the month in bare digits, which in running text may count something else. */
  readonly isBare?: boolean;
  /** A preposition begins it, which may belong to something that only begins with a date. */
  readonly isBounded?: boolean;
  /** What it means as the beginning and the end of a range, where that is another: "from the end of March". */
  readonly edges?: { readonly start: Meaning; readonly end: Meaning };
}

/** One way to tell a time, tried at a word. */
export type Rule = (passage: Passage, at: number) => Phrase | null;

const NOTHING: DateWord = {};

/** What a word tells of time. */
export function entryAt({ words }: Passage, at: number): DateWord {
  return words[at]?.entry ?? NOTHING;
}

export function lowerAt({ words }: Passage, at: number): string {
  return words[at]?.lower ?? '';
}

export function isAt({ words }: Passage, at: number, ...expected: readonly string[]): boolean {
  const lower = words[at]?.lower;
  return lower !== undefined && expected.includes(lower);
}

/** The place behind the words, each only where it stands there. */
export function skip(passage: Passage, at: number, ...optional: readonly string[]): number {
  return optional.reduce((to, word) => (lowerAt(passage, to) === word ? to + 1 : to), at);
}

/** The same rule, tried once at a word. */
export function once(rule: Rule): Rule {
  return (passage, at) => {
    let known = passage.known.get(rule);
    if (!known) passage.known.set(rule, (known = []));
    const found = known[at];
    return found === undefined ? (known[at] = rule(passage, at)) : found;
  };
}

/** The longest of what the rules find; of equals the first. */
export function longest(rules: readonly Rule[]): Rule {
  return (passage, at) => {
    let best: Phrase | null = null;
    for (const rule of rules) {
      const found = rule(passage, at);
      if (found && found.to > (best?.to ?? at)) best = found;
    }
    return best;
  };
}
