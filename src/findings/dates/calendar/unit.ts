/** Units of time that words name. */
// prettier-ignore
export const UNITS = [
  'second', 'minute', 'hour', 'day', 'workday', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'half-year', 'year', 'decade', 'century',
] as const;
export type Unit = (typeof UNITS)[number];

/** How ISO 8601 counts each: by its letter, so many at a time. `WE` and `BD` (business day) are TIMEX's additions. */
const ISO_UNITS: Readonly<Record<Unit, readonly [letter: string, size: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  workday: ['BD', 1],
  weekend: ['WE', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  'half-year': ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** Whether the unit is less than a day. */
export function isClockUnit(unit: Unit): boolean {
  return CLOCK_UNITS.has(unit);
}

/** So much of a unit: half an hour is `{ amount: 0.5, unit: 'hour' }`. */
export interface Stretch {
  readonly amount: number;
  readonly unit: Unit;
}

/**
 * An ISO 8601 duration.
 *
 * @example toIsoDuration([{ amount: 2, unit: 'quarter' }]) // 'P6M'
 */
export function toIsoDuration(stretches: readonly Stretch[]): string {
  const partsOf = (isClock: boolean): string =>
    stretches
      .filter(({ unit }) => isClockUnit(unit) === isClock)
      .map(({ amount, unit }) => {
        const [letter, size] = ISO_UNITS[unit];
        return `${Math.round(amount * size * 1000) / 1000}${letter}`;
      })
      .join('');
  const clock = partsOf(true);
  return `P${partsOf(false)}${clock === '' ? '' : `T${clock}`}`;
}
