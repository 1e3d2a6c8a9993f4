import { SYMMETRIC_TYPES, type Days, type EventMention, type EventParty } from '../../model/index.ts';

/** The states and bodies of a side, without sectors, for one report has "Tokyo" where another has "the Japanese army". */
function sideOf(parties: readonly EventParty[]): string {
  return [...new Set(parties.flatMap(({ codes }) => codes))].sort().join(' ');
}

/**
 * A key that is equal in events which tell one act: of one type, on one day, by and to the same states and bodies; in types
 * in which all do the same, on whichever side. Null where a day or who somebody is stays open: then nobody can tell.
 *
 * @example actOf(event, ['2023-11-14', '2023-11-14']) // 'ACCUSE|USA|CHN RUS|2023-11-14/2023-11-14'
 */
export function actOf(
  { type, actors, recipients }: Pick<EventMention, 'type' | 'actors' | 'recipients'>,
  days: Days | null,
): string | null {
  const parties = [...actors, ...recipients];
  if (days === null || parties.length === 0 || parties.some(({ codes }) => codes.length === 0)) return null;
  const sides = [sideOf(actors), sideOf(recipients)];
  return [type, ...(SYMMETRIC_TYPES.includes(type) ? sides.sort() : sides), days.join('/')].join('|');
}
