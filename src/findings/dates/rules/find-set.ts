import { twoDigits } from '../calendar/day-number.ts';
import { toIsoDuration } from '../calendar/unit.ts';
import type { Meaning } from '../reckoning/meaning.ts';
import { entryAt, isAt, skip, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { readNumber } from '../reading/read-number.ts';
import { readTimeOfDay } from '../reading/read-time-of-day.ts';
import { readOrdinal } from '../reading/read-ordinal.ts';
import { readUnit } from '../reading/read-stretches.ts';

/** "Every Monday", "each two days", "every other week", "weekly", "twice a month", "Thursdays at 5 pm", "3pm each day". */
export function findSet(passage: Passage, at: number): Phrase | null {
  const time = readTimeOfDay(passage, at);
  const set = readEvery(passage, time?.to ?? at) ?? readDayOfEvery(passage, at) ?? readPlural(passage, at) ?? readRate(passage, time?.to ?? at) ?? readTimesA(passage, at); // prettier-ignore
  if (!set) return null;
  const behind = time ? null : readTimeOfDay(passage, skip(passage, set.to, ',', 'at'));
  const clock = time ?? behind;
  return { to: behind?.to ?? set.to, meaning: often(clock ? withTime(set.value, clock.value) : set.value) };
}

function often(value: string): Meaning {
  return () => ({ kind: 'set', value, first: null, last: null, anchor: 'itself' });
}

/** A weekday keeps its name; of days and parts of them the time tells all. */
function withTime(set: string, time: string): string {
  return set.startsWith('XXXX') ? set.replace(/T.*$/u, '') + time : time;
}

/** "every Monday", "each two days", "every other week", "any weekend", "every morning" */
function readEvery(passage: Passage, at: number): Read<string> | null {
  if (entryAt(passage, at).isEvery !== true) return null;
  const isAny = isAt(passage, at, 'any');
  const isOther = !isAny && isAt(passage, at + 1, 'other', 'second', 'alternate');
  const first = isOther ? at + 2 : at + 1;
  const named = readNamed(passage, first);
  if (named) return named;
  const number = isOther || isAt(passage, first, 'a', 'an') ? null : readNumber(passage, first);
  const unit = readUnit(passage, number?.to ?? first);
  if (!unit || (isAny && !isAt(passage, first, 'week', 'weekend', 'month', 'year'))) return null;
  const amount = isOther ? 2 : (number?.value ?? 1);
  return { to: unit.to, value: toIsoDuration([{ amount, unit: unit.value }]) };
}

function readNamed(passage: Passage, at: number): Read<string> | null {
  const { weekday, month, daypart } = entryAt(passage, at);
  if (daypart !== undefined) return { to: at + 1, value: `T${daypart}` };
  if (weekday !== undefined) return withDaypart(passage, at + 1, weekday);
  return month === undefined ? null : { to: at + 1, value: `XXXX-${twoDigits(month)}` };
}

function withDaypart(passage: Passage, at: number, weekday: number): Read<string> {
  const { daypart } = entryAt(passage, at);
  const value = `XXXX-WXX-${weekday}`;
  return daypart === undefined ? { to: at, value } : { to: at + 1, value: `${value}T${daypart}` };
}

/** "the 19th of every month" */
function readDayOfEvery(passage: Passage, at: number): Read<string> | null {
  const day = readOrdinal(passage, skip(passage, at, 'the'));
  if (!day || day.value > 31 || !isAt(passage, day.to, 'of') || !isAt(passage, day.to + 2, 'month'))
    return null;
  const isEvery = entryAt(passage, day.to + 1).isEvery === true;
  return isEvery ? { to: day.to + 3, value: `XXXX-XX-${twoDigits(day.value)}` } : null;
}

/** "Thursdays", "Friday mornings" */
function readPlural(passage: Passage, at: number): Read<string> | null {
  const { weekdays, weekday } = entryAt(passage, at);
  if (weekdays !== undefined) return withDaypart(passage, at + 1, weekdays);
  const isPlural = isAt(passage, at + 1, 'mornings', 'afternoons', 'evenings', 'nights');
  return weekday !== undefined && isPlural ? withDaypart(passage, at + 1, weekday) : null;
}

/** "weekly", "bi-monthly" */
function readRate(passage: Passage, at: number): Read<string> | null {
  const { rate } = entryAt(passage, at);
  if (rate !== undefined) return { to: at + 1, value: rate };
  const isPrefix = isAt(passage, at, 'bi', 'semi') && isAt(passage, at + 1, '-');
  const prefixed = isPrefix ? passage.words[at + 2] : undefined;
  const base = prefixed?.entry?.rate;
  const found = /^P([\d.]+)([DWMY])$/u.exec(base ?? '');
  if (!found) return null;
  const amount = Number(found[1]) * (isAt(passage, at, 'bi') ? 2 : 0.5);
  return { to: at + 3, value: `P${amount}${found[2] ?? ''}` };
}

/** "once a week", "three times a year": the unit is what it says */
function readTimesA(passage: Passage, at: number): Read<string> | null {
  const number = isAt(passage, at, 'once', 'twice') ? null : readNumber(passage, at);
  const times = number && isAt(passage, number.to, 'times') ? number.to + 1 : null;
  const article = isAt(passage, at, 'once', 'twice') ? at + 1 : times;
  if (article === null || !isAt(passage, article, 'a', 'an', 'per', 'each', 'every')) return null;
  const { unit } = entryAt(passage, article + 1);
  return unit ? { to: article + 2, value: toIsoDuration([{ amount: 1, unit }]) } : null;
}
