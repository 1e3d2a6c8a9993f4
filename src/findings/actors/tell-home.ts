import type { NameMatch } from './match-names.ts';
import { isOfState, stateOf } from './code-on.ts';
import type { KnownKind } from './known-actor.ts';

/** So many names must speak for a state, and so many times more than for any other. */
const FEWEST = 3;
const TIMES_MORE = 2;
const TELLING: ReadonlySet<KnownKind> = new Set([
  'state',
  'people',
  'place',
  'city',
  'seat',
  'government',
  'body',
]);

/** How many names of an article speak for each state: its cities' and provinces' too, and those of what two states have for neither. */
export function countStates(matches: readonly NameMatch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known } of matches) {
    const states = new Set<string>();
    for (const { kind, roles } of known)
      for (const { code } of roles)
        if (TELLING.has(kind) && code !== null && isOfState(code)) states.add(stateOf(code));
    const [only, ...others] = states;
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}

/** The state that an article is about, where it is one alone: whose "the Senate" is. Null where no state stands out. */
export function tellHome(counts: ReadonlyMap<string, number>): string | null {
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < FEWEST || best[1] < TIMES_MORE * (second?.[1] ?? 0)) return null;
  return best[0];
}
