import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import { projectFiles } from '../../src/engine.ts';
import { loadDateLexicon } from '../../src/findings/dates/date-lexicon.ts';
import { findDates } from '../../src/findings/dates/find-dates.ts';
import { overlaps, type DateMention, type Span } from '../../src/model/index.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import type { Station } from '../station.ts';

const PATH = 'dates/DateTimeModel.json';
const TYPES = ['date', 'daterange', 'duration', 'set'] as const;
const UNRESOLVED = 'not resolved';
const DAY_IN_MS = 86_400_000;

/** One of the readings that the suite lists for an expression; `end` of a range is not in it. */
interface Reading {
  readonly timex: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

interface Expected {
  readonly Start: number;
  /** Of its last character. */
  readonly End: number;
  readonly TypeName?: string;
  readonly Resolution: { readonly values: readonly Reading[] };
}

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Expected[];
}

/**
 * Expressions of Microsoft's Recognizers-Text suite, read as an article published on the case's reference day. "Dates valued" is the share
 * of all cases that hold a result of type date, daterange, duration or set in which every such result is right; "date", "daterange",
 * "duration" and "set" are the shares of those results. A result is right if an expression found overlaps it and has one of its
 * listed readings:
 * a date by its day; a range by its first day and the day after its last, or, as the suite ends "from A to B" with B's first day, that one;
 * a range open at one end by the other, where the suite's "after" a day begins with that day and its "until" ends with it;
 * a range of which the suite says that its reference is undefined, by its TIMEX value too; a duration by its TIMEX value or its seconds;
 * a set, or what the suite does not resolve, by its TIMEX value; a day that does not exist by not being found as one.
 */
export const dates: Station = {
  name: 'dates',
  gold: [PATH],
  async measure(data, { reader }) {
    const lexicon = await loadDateLexicon(projectFiles.text);
    const json = readFileSync(join(data, PATH), 'utf8').replace(/^\uFEFF/u, '');
    const tally = new Map<string, { right: number; seen: number }>();
    const count = (name: string, isRight: boolean): void => {
      const { right, seen } = tally.get(name) ?? { right: 0, seen: 0 };
      tally.set(name, { right: right + Number(isRight), seen: seen + 1 });
    };
    for (const { Input, Context, Results } of JSON.parse(json) as readonly Case[]) {
      const article = toPlainArticle('case', Input, Context?.ReferenceDateTime ?? null);
      const found = findDates(article, analyse(article, reader), lexicon);
      const verdicts = Results.flatMap((expected) => {
        const type = TYPES.find((name) => expected.TypeName === `datetimeV2.${name}`);
        return type ? [{ type, isRight: isValued(expected, found) }] : [];
      });
      for (const { type, isRight } of verdicts) count(type, isRight);
      if (verdicts.length > 0)
        count(
          'dates valued',
          verdicts.every(({ isRight }) => isRight),
        );
    }
    return Object.fromEntries([...tally].map(([name, { right, seen }]) => [name, right / seen]));
  },
};

function isValued({ Start, End, Resolution }: Expected, found: readonly DateMention[]): boolean {
  const extent: Span = [Start, End + 1];
  const there = found.filter(({ spans }) => spans.some((span) => overlaps(span, extent)));
  if (isNoDay(Resolution.values)) return there.every(({ days }) => days === null);
  return there.some((mention) => Resolution.values.some((reading) => agrees(mention, reading)));
}

/** The suite finds "30 February" and does not resolve it. */
function isNoDay(readings: readonly Reading[]): boolean {
  return readings.every(({ timex, value }) => value === UNRESOLVED && /^[\dX]{4}-\d\d-\d\d$/u.test(timex));
}

function agrees(mention: DateMention, { timex, value, start, end, Mod = '' }: Reading): boolean {
  const isUnresolved = value === undefined || value === UNRESOLVED;
  if (start === undefined && end === undefined) {
    if (mention.value === timex) return true;
    if (isUnresolved) return false;
    return mention.kind === 'duration' ? secondsOf(mention.value) === Number(value) : mention.value === value;
  }
  if (Mod === 'ref_undef' && mention.value === timex) return true;
  const [from = '', to = ''] = mention.value.split('/');
  if (end === undefined) return to === '..' && beginnings(from, Mod).includes(start ?? '');
  if (start === undefined) return from === '..' && endings(to).includes(end);
  const { days } = mention;
  return days?.[0] === start && (dayAfter(days[1]) === end || (to !== '' && firstDayOf(to) === end));
}

/** An open range begins with its day; the suite's "after" a day names that day. */
function beginnings(from: string, mod: string): readonly string[] {
  const first = firstDayOf(from);
  return mod.startsWith('after') ? [first, toIso(Date.parse(first) - DAY_IN_MS)] : [first];
}

/** An open range ends before the suite's end, or, as "until" a day, on it. */
function endings(to: string): readonly string[] {
  return [firstDayOf(to), dayAfter(lastDayOf(to))];
}

/** The first day of a day, week, month, quarter, half or year. */
function firstDayOf(value: string): string {
  const [, partYear = '', letter, which] = /^(\d{4})-([QH])(\d)$/u.exec(value) ?? [];
  if (letter !== undefined) {
    const month = (Number(which) - 1) * (letter === 'Q' ? 3 : 6) + 1;
    return `${partYear}-${String(month).padStart(2, '0')}-01`;
  }
  const [, year, week] = /^(\d{4})-W(\d{2})/u.exec(value) ?? [];
  if (year !== undefined) {
    const fourth = Date.parse(`${year}-01-04`);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_IN_MS;
    return toIso(monday + (Number(week) - 1) * 7 * DAY_IN_MS);
  }
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(value) ? `${value}-01-01`.slice(0, 10) : value;
}

/** The last day of a day, month or year. */
function lastDayOf(value: string): string {
  const [year = 0, month = 12, day] = value.split('-').map(Number);
  return day === undefined ? toIso(Date.UTC(year, month, 0)) : value;
}

function dayAfter(day: string): string {
  return toIso(Date.parse(day) + DAY_IN_MS);
}

function toIso(instant: number): string {
  return Number.isNaN(instant) ? '' : new Date(instant).toISOString().slice(0, 10);
}

/** A month counts 30 days, a year 365, as in the suite. */
const SECONDS = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400 };
const CLOCK_SECONDS = { H: 3600, M: 60, S: 1 };

function secondsOf(duration: string): number {
  const [calendar = '', clock = ''] = duration.slice(1).split('T');
  const sum = (text: string, seconds: Readonly<Record<string, number>>): number =>
    [...text.matchAll(/([\d.]+)([A-Z]+)/gu)].reduce(
      (total, [, amount, unit = '']) => total + Number(amount) * (seconds[unit] ?? NaN),
      0,
    );
  return sum(calendar, SECONDS) + sum(clock, CLOCK_SECONDS);
}
