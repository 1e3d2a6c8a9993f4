import { QUAD_CLASSES, quadOf, type ActCell, type NewsEvent } from '../../../model/index.ts';
import { isOnlyAlleged, type Act } from './group-by-act.ts';
import { monthOf } from './leave-out.ts';

/** Acts that go one way in one month, of one quad class. */
export type ActGroup<Way extends string> = Omit<
  ActCell<Way>,
  'events' | 'count' | 'alleged' | 'byPublication'
> & {
  readonly acts: readonly Act[];
};

/** Acts by month, way and quad class, in the order in which the acts come, then of `ways`, then of the ontology. */
export function groupByCell<Way extends string>(
  acts: readonly Act[],
  ways: readonly Way[],
  waysOf: (act: Act) => readonly Way[],
): readonly ActGroup<Way>[] {
  const months = Map.groupBy(acts, monthOf);
  return [...months].flatMap(([month, ofMonth]) => {
    if (month === null) return [];
    return ways.flatMap((way) => {
      const going = Map.groupBy(
        ofMonth.filter((act) => waysOf(act).includes(way)),
        ({ plainest }) => quadOf(plainest.type),
      );
      return QUAD_CLASSES.flatMap((quad) => {
        const acts = going.get(quad);
        return acts ? [{ month, way, quad, acts }] : [];
      });
    });
  });
}

/** The acts of these groups, latest first, as many as one answer shows. */
export function actsToShow<Way extends string>(
  groups: readonly ActGroup<Way>[],
  most: number,
): readonly Act[] {
  return [...new Set(groups.toReversed().flatMap(({ acts }) => acts.toReversed()))].slice(0, most);
}

/** A group as it is answered, with those of its acts that are shown. */
export function toCell<Way extends string>(
  { month, way, quad, acts }: ActGroup<Way>,
  shown: ReadonlyMap<Act, NewsEvent>,
): ActCell<Way> {
  return {
    month,
    way,
    quad,
    count: acts.length,
    alleged: acts.filter(isOnlyAlleged).length,
    byPublication: acts.filter(({ datedBy }) => datedBy === 'publication').length,
    events: acts.flatMap((act) => shown.get(act) ?? []),
  };
}
