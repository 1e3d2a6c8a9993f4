import type { DatedBy, Days } from '../../../model/index.ts';
import type { EventRow } from './select-events.ts';

type Dating = Pick<EventRow, 'dated_by' | 'first_on' | 'last_on'>;

function daysIn(tellings: readonly Dating[], by: DatedBy): readonly Days[] {
  return tellings
    .flatMap(({ dated_by, first_on, last_on }): readonly Days[] =>
      dated_by === by && first_on !== null && last_on !== null ? [[first_on, last_on]] : [],
    )
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** When an act was: the days that most texts tell, the earliest of several; else the earliest on which it was published. */
export function agreeOnDays(tellings: readonly Dating[]): {
  readonly days: Days | null;
  readonly datedBy: DatedBy;
} {
  const told = Map.groupBy(daysIn(tellings, 'text'), (days) => days.join('/'));
  const [most] = [...told.values()].sort((a, b) => b.length - a.length);
  if (most?.[0]) return { days: most[0], datedBy: 'text' };
  const [published] = daysIn(tellings, 'publication');
  return published ? { days: published, datedBy: 'publication' } : { days: null, datedBy: 'nothing' };
}
