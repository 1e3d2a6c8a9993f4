import type { DateAnchor } from '../../../model/index.ts';
import { lowerEndOf, upperEndOf } from './end-values.ts';
import type { Clock, Meaning, Reckoned } from './meaning.ts';

/**
 * "From A to B": the end that is certain gives its year to the other; if neither's is, the end is looked for
 * in the future, or else the beginning in the past, as a date would be, and the other from there. Null where it would end before it begins.
 */
export function reckonRange(from: Meaning, to: Meaning): Meaning {
  return (clock) => {
    const [start, end] = bothEnds(from, to, clock);
    if (!start || !end) return null;
    const value = `${lowerEndOf(start)}/${upperEndOf(end)}`;
    const anchor = weakest(start.anchor, end.anchor);
    if (start.first === null || end.last === null)
      return { kind: 'interval', value, first: null, last: null, anchor: 'open' };
    return start.first > end.last
      ? null
      : { kind: 'interval', value, first: start.first, last: end.last, anchor };
  };
}

type Ends = readonly [start: Reckoned | null, end: Reckoned | null];

function bothEnds(from: Meaning, to: Meaning, clock: Clock): Ends {
  const sure: Clock = { ...clock, near: null };
  const certainStart = from(sure);
  if (certainStart !== null && certainStart.anchor !== 'open')
    return [certainStart, to({ ...clock, near: certainStart.first, tense: 'future' })];
  const certainEnd = to(sure);
  if (certainEnd !== null && certainEnd.anchor !== 'open')
    return [from({ ...clock, near: certainEnd.last, tense: 'past' }), certainEnd];
  if (clock.tense === 'future') {
    const end = to(clock);
    return [from({ ...clock, near: end?.last ?? clock.near, tense: 'past' }), end];
  }
  const start = from(clock);
  return [start, to({ ...clock, near: start?.first ?? null, tense: 'future' })];
}

function weakest(one: DateAnchor, other: DateAnchor): DateAnchor {
  if (one === 'open' || other === 'open') return 'open';
  return one === 'published' || other === 'published' ? 'published' : 'itself';
}
