import { toIsoDay } from '../calendar/day-number.ts';
import { lowerEndOf, upperEndOf } from '../reckoning/end-values.ts';
import type { Clock, Meaning, Reckoned } from '../reckoning/meaning.ts';
import { entryAt, isAt, skip, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import type { Bound } from '../words/date-word.ts';
import { reckonUnit } from '../reckoning/reckon-period.ts';
import { findWhen } from './find-when.ts';

/** "Since August", "until 14 November", "before 2018", "no later than Friday", "2012 or later", "to date": one end, the other open. */
export function findBound(passage: Passage, at: number): Phrase | null {
  if (isAt(passage, at, 'to', 'till', 'until') && isAt(passage, at + 1, 'date')) return { to: at + 2, meaning: bounded(reckonUnit('day', 0), 'to') }; // prettier-ignore
  const bound = readBound(passage, at);
  const when = findWhen(passage, bound?.to ?? at);
  if (!when) return null;
  if (bound) {
    return {
      ...when,
      meaning: bounded(when.meaning, withinPortion(passage, bound)),
      isBounded: !isAt(passage, at, 'starting', 'beginning', 'as', 'no', 'later', 'earlier'),
    };
  }
  const isJoined = isAt(passage, when.to, 'or', 'and');
  const bound2 = isJoined ? readLater(passage, when.to + 1) : null;
  return bound2 && { ...when, to: when.to + 1, meaning: bounded(when.meaning, bound2) };
}

/** "Before the end of the year" is within that end, "after the beginning" within the beginning. */
function withinPortion(passage: Passage, { to, value }: Read<Bound>): Bound {
  const { portion } = entryAt(passage, skip(passage, to, 'the'));
  if (portion === 'late' && value === 'before') return 'to';
  return portion === 'early' && value === 'after' ? 'from' : value;
}

/** "2012 or later", "Friday or before" */
function readLater(passage: Passage, at: number): Bound | null {
  const isEnd = !/^[\p{L}\d]/u.test(passage.words[at + 1]?.lower ?? '');
  if (!isEnd) return null;
  if (isAt(passage, at, 'later', 'after', 'onward', 'onwards')) return 'from';
  return isAt(passage, at, 'earlier', 'before') ? 'to' : null;
}

function readBound(passage: Passage, at: number): Read<Bound> | null {
  if (isAt(passage, at, 'later') && isAt(passage, at + 1, 'than')) {
    const isNot = isAt(passage, at - 1, 'no', 'not');
    return { to: at + 2, value: isNot ? 'to' : 'after' };
  }
  if (isAt(passage, at, 'no') && isAt(passage, at + 1, 'later') && isAt(passage, at + 2, 'than')) return { to: at + 3, value: 'to' }; // prettier-ignore
  if (isAt(passage, at, 'earlier') && isAt(passage, at + 1, 'than')) return { to: at + 2, value: 'before' };
  if (isAt(passage, at, 'as') && isAt(passage, at + 1, 'early') && isAt(passage, at + 2, 'as')) return { to: at + 3, value: 'from' }; // prettier-ignore
  if (isAt(passage, at, 'as') && isAt(passage, at + 1, 'late') && isAt(passage, at + 2, 'as')) return { to: at + 3, value: 'to' }; // prettier-ignore
  const { bound } = entryAt(passage, at);
  return bound === undefined
    ? null
    : { to: bound === 'from' ? skip(passage, at + 1, 'from', 'on', 'in') : at + 1, value: bound };
}

/** What began goes on until now; what begins, ends or ended elsewhere has one day only. */
function bounded(when: Meaning, bound: Bound): Meaning {
  return (clock) => {
    const reckoned = when(bound === 'from' && clock.tense === null ? { ...clock, tense: 'past' } : clock);
    if (!reckoned || reckoned.kind === 'duration' || reckoned.kind === 'set') return null;
    return { ...toBounded(reckoned, bound, clock), kind: 'interval' };
  };
}

function toBounded(reckoned: Reckoned, bound: Bound, { today }: Clock): Reckoned {
  const { first, last, value } = reckoned;
  switch (bound) {
    case 'from':
      return { ...reckoned, value: `${lowerEndOf(reckoned)}/..`, last: first !== null && today !== null && first <= today ? today : null }; // prettier-ignore
    case 'after':
      return { ...reckoned, value: last === null ? `${value}/..` : `${toIsoDay(last + 1)}/..`, first: last === null ? null : last + 1, last: null }; // prettier-ignore
    case 'to':
      return { ...reckoned, value: `../${upperEndOf(reckoned)}`, first: null };
    case 'before':
      return { ...reckoned, value: first === null ? `../${value}` : `../${toIsoDay(first - 1)}`, first: null, last: first === null ? null : first - 1 }; // prettier-ignore
  }
}
