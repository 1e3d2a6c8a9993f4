import { toIsoDay } from '../calendar/day-number.ts';
import { periodAround, type Period } from '../calendar/period.ts';
import { isClockUnit, toIsoDuration, type Stretch } from '../calendar/unit.ts';
import { periodOf, toOpen, type Clock, type Meaning, type Reckoned } from '../reckoning/meaning.ts';
import { reckonRange } from '../reckoning/reckon-range.ts';
import { moveAll, reckonUnit } from '../reckoning/reckon-period.ts';
import { entryAt, isAt, longest, skip, type Passage, type Phrase } from '../reading/passage.ts';
import { readStretches } from '../reading/read-stretches.ts';
import type { Distance } from '../words/date-word.ts';
import { findPortion } from './find-portion.ts';
import { findWhole } from './find-whole.ts';

/** "Three days ago", "in two weeks", "two years later", "two weeks before Christmas", "the day after tomorrow". */
export function findShifted(passage: Passage, at: number): Phrase | null {
  return findAhead(passage, at) ?? findDistant(passage, at) ?? findNextTo(passage, at);
}

const findAnchor = longest([findWhole, findPortion]);

/** "in two weeks", "within two weeks" */
function findAhead(passage: Passage, at: number): Phrase | null {
  if (!isAt(passage, at, 'in', 'within')) return null;
  const isWithin = isAt(passage, at, 'within');
  const stretches = readStretches(passage, isWithin ? skip(passage, at + 1, 'the', 'next') : at + 1);
  if (!stretches) return null;
  const { to, value } = stretches;
  const time = skip(passage, to, "'", '’', 's');
  const isIdiom = isAt(passage, to, 'of', 'a', 'old') || isAt(passage, to, '-');
  return isIdiom
    ? null
    : { to: isAt(passage, time, 'time') ? time + 1 : to, meaning: ahead(value, isWithin) };
}

/** In the past, "in two weeks" is how long it took. */
function ahead(stretches: readonly Stretch[], isWithin: boolean): Meaning {
  const later = isWithin
    ? reckonRange(reckonUnit('day', 0), fromToday(stretches, 1))
    : fromToday(stretches, 1);
  const lasting: Reckoned = { kind: 'duration', value: toIsoDuration(stretches), first: null, last: null, anchor: 'itself' }; // prettier-ignore
  return (clock) => (clock.tense === 'past' ? lasting : later(clock));
}

/** "two years ago", "three weeks later", "two days from now" */
function findDistant(passage: Passage, at: number): Phrase | null {
  const stretches = readStretches(passage, at);
  if (!stretches) return null;
  const { to, value } = stretches;
  if (isAt(passage, to, 'from') && isAt(passage, to + 1, 'now'))
    return { to: to + 2, meaning: fromToday(value, 1) };
  const { distance } = entryAt(passage, to);
  // "thirty minutes later this week"
  const isPortion = distance === 'later' && entryAt(passage, to + 1).direction !== undefined;
  return distance === undefined || isPortion ? null : { to: to + 1, meaning: distant(value, distance) };
}

function distant(stretches: readonly Stretch[], distance: Distance): Meaning {
  switch (distance) {
    case 'ago':
      return fromToday(stretches, -1);
    case 'hence':
      return fromToday(stretches, 1);
    case 'earlier':
      return fromTold(stretches, -1);
    case 'later':
      return fromTold(stretches, 1);
  }
}

function fromToday(stretches: readonly Stretch[], sign: -1 | 1): Meaning {
  return ({ today }) => shifted(today, stretches, sign, 'published');
}

/** From what the text told of last, if that is known as exactly as the shift; else, unless it tells of the past, from now. */
function fromTold(stretches: readonly Stretch[], sign: -1 | 1): Meaning {
  return (clock) => {
    const from = clock.told
      ? exactDay(clock.told, stretches)
      : clock.tense === 'past' && sign > 0
        ? null
        : clock.today;
    return shifted(from, stretches, sign, 'published');
  };
}

function exactDay(told: Period, stretches: readonly Stretch[]): number | null {
  const around = stretches.map(({ unit }) => periodAround(told.first, unit));
  return around.every((period) => period !== null && told.last - told.first <= period.last - period.first) ? told.first : null; // prettier-ignore
}

/**
 * The day so far away. "Two years ago" is some day of that year, so its days are all of it, though its value is one.
 * Hours away is a time, not a day.
 */
function shifted(
  from: number | null,
  stretches: readonly Stretch[],
  sign: -1 | 1,
  anchor: 'itself' | 'published',
): Reckoned | null {
  if (stretches.some(({ unit }) => isClockUnit(unit))) return null;
  if (from === null) return toOpen('date', 'XXXX-XX-XX');
  const day = moveAll(from, stretches, sign);
  const finest = stretches.at(-1)?.unit ?? 'day';
  const around = day === null ? null : periodAround(day, finest === 'weekend' ? 'week' : finest);
  if (day === null || !around) return null;
  return { kind: 'date', value: toIsoDay(day), first: around.first, last: around.last, anchor };
}

/** "two weeks before Christmas", "3 days from tomorrow", "the day before yesterday", "the day after" */
function findNextTo(passage: Passage, at: number): Phrase | null {
  const counted = readStretches(passage, at);
  const single = counted ? null : skip(passage, at, 'the');
  const isDay = single !== null && isAt(passage, single, 'day', 'week', 'month', 'year');
  const unit = isDay ? entryAt(passage, single).unit : undefined;
  const to = counted?.to ?? (isDay ? single + 1 : at);
  const stretches = counted?.value ?? (unit ? [{ amount: 1, unit }] : null);
  const sign = isAt(passage, to, 'before', 'prior')
    ? -1
    : isAt(passage, to, 'after', 'from', 'following')
      ? 1
      : 0;
  if (!stretches || sign === 0) return null;
  const anchor = findAnchor(passage, isAt(passage, to, 'prior') ? skip(passage, to + 1, 'to') : to + 1);
  if (anchor) return { to: anchor.to, meaning: nextTo(anchor.meaning, stretches, sign) };
  const isEnd = !/^[\p{L}\d]/u.test(passage.words[to + 1]?.lower ?? '');
  const isDayBefore =
    isDay && isAt(passage, at, 'the') && unit === 'day' && isEnd && !isAt(passage, to, 'from');
  return isDayBefore ? { to: to + 1, meaning: fromTold(stretches, sign) } : null;
}

function nextTo(anchor: Meaning, stretches: readonly Stretch[], sign: -1 | 1): Meaning {
  return (clock: Clock) => {
    const reckoned = anchor(clock);
    if (!reckoned) return null;
    const period = periodOf(reckoned);
    const from = period && (sign < 0 ? period.first : period.last);
    return shifted(from, stretches, sign, reckoned.anchor === 'itself' ? 'itself' : 'published');
  };
}
