import type { HeldOffice, Period } from '../../model/index.ts';
import { dateInWords } from '../words/date-in-words.ts';

/** @example heldInWords(held) // 'United States Secretary of Defense (USAGOVMIL), 22 January 2021 to 20 January 2025' */
export function heldInWords({ office, tenure }: HeldOffice): string {
  return `${office.name} (${office.code}), ${periodOfTime(tenure)}`;
}

/** @example periodOfTime({ from: '2024-03-07', to: null }) // 'since 7 March 2024' */
export function periodOfTime({ from, to }: Period): string {
  if (to === null) return from === null ? 'from the beginning' : `since ${dateInWords(from)}`;
  return from === null ? `until ${dateInWords(to)}` : `${dateInWords(from)} to ${dateInWords(to)}`;
}
