import { toPeriod, weekPeriod } from '../calendar/period.ts';
import { periodOf, toReckoned, type Clock, type Meaning } from '../reckoning/meaning.ts';
import { asDate, reckonYearly } from '../reckoning/reckon-day.ts';
import { isAt, skip, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { readDirection } from '../reading/read-direction.ts';
import { readYearBehind } from '../reading/read-year.ts';
import type { Direction } from '../words/date-word.ts';
import type { Holiday } from '../words/parse-holidays.ts';

/** "Christmas", "Easter 2018", "last Thanksgiving", "Labor Day weekend", "the weekend of Halloween". */
export function findHoliday(passage: Passage, at: number): Phrase | null {
  const named = skip(passage, at, 'the');
  if (isAt(passage, named, 'weekend') && isAt(passage, named + 1, 'of')) {
    const holiday = findHoliday(passage, skip(passage, named + 2, 'the'));
    return holiday && { to: holiday.to, meaning: weekendOf(holiday.meaning) };
  }
  const direction = readDirection(passage, at);
  const holiday = readHoliday(passage, direction?.to ?? skip(passage, at, 'the'));
  if (!holiday) return null;
  const { value } = holiday;
  const [before, isEarlyWeekend] = withWeekend(passage, holiday.to);
  const year = readYearBehind(passage, before);
  const told = value.year === null ? (year?.value ?? null) : { year: value.year };
  const [to, isLateWeekend] = withWeekend(passage, value.year === null ? (year?.to ?? before) : before);
  const day = asDate(reckonYearly((number) => toDay(value.dayIn(number)), told, 'XXXX-XX-XX'));
  const meaning = direction && !year ? directed(day, direction.value) : day;
  return { to, meaning: isEarlyWeekend || isLateWeekend ? weekendOf(meaning) : meaning };
}

function toDay(day: number | null): ReturnType<typeof toPeriod> | null {
  return day === null ? null : toPeriod(day, day);
}

function readHoliday(passage: Passage, at: number): Read<Holiday> | null {
  const first = passage.words[at];
  const found =
    first &&
    passage.holidays
      .get(first.lower)
      ?.find(({ words }) => words.every((word, i) => sameWord(passage.words[at + i]?.lower, word)));
  return found ? { to: at + found.words.length, value: found } : null;
}

function sameWord(found: string | undefined, expected: string): boolean {
  return found === expected || (found === '’' && expected === "'");
}

function withWeekend(passage: Passage, at: number): readonly [to: number, isWeekend: boolean] {
  return isAt(passage, at, 'weekend') ? [at + 1, true] : [at, false];
}

/** "Last Christmas" is over, the next to come. */
function directed(day: Meaning, direction: Direction): Meaning {
  return (clock: Clock) => {
    if (clock.today === null || direction === 'that') return day(clock);
    if (direction === 'this') return day({ ...clock, near: clock.today });
    const isPast = direction === 'last' || direction === 'past';
    const near = clock.today + (isPast ? -1 : 1);
    return day({ ...clock, near, tense: isPast ? 'past' : 'future' });
  };
}

/** The weekend in whose week, or the day after whose Sunday, the day falls. */
function weekendOf(day: Meaning): Meaning {
  return (clock) => {
    const reckoned = day(clock);
    const period = periodOf(reckoned);
    if (!period || !reckoned) return reckoned;
    const week = weekPeriod(period.first - 1);
    const last = Math.max(week.last, period.first);
    return toReckoned({ first: week.last - 1, last, value: `${week.value}-WE` }, reckoned.anchor);
  };
}
