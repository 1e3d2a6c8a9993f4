import type { Days } from '../../model/index.ts';

const DAY = 86_400_000;
/** What happens at night is dated by either day, and by others where the clocks differ. */
const LEEWAY = 1;

/**
 * Whether two acts cannot be one by the days that their texts tell.
 *
 * @example areDaysApart(['2031-03-01', '2031-03-01'], ['2031-03-05', '2031-03-05']) // true
 */
export function areDaysApart(a: Days | null, b: Days | null): boolean {
  if (a === null || b === null) return false;
  const gap = (earlier: Days, later: Days): number => (Date.parse(later[0]) - Date.parse(earlier[1])) / DAY;
  return Math.max(gap(a, b), gap(b, a)) > LEEWAY;
}
