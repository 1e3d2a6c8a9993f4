import type { EventParty } from '../../model/index.ts';

/**
 * The codes of one side of an event, with their sector, each once and in order.
 *
 * @example codesOf([{ codes: ['RUS'], sector: 'GOV', … }]) // ['RUSGOV']
 */
export function codesOf(parties: readonly EventParty[]): readonly string[] {
  return [
    ...new Set(parties.flatMap(({ codes, sector }) => codes.map((code) => code + (sector ?? '')))),
  ].sort();
}
