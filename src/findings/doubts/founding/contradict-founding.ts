import type { BodyEntry } from '../../../model/index.ts';
import type { Contradiction } from '../contradiction.ts';
import type { DoubtScene, Telling } from '../doubt-scene.ts';

/** A treaty is signed, enters into force, and its body meets: by so many years texts differ and none is wrong. */
const BIRTHDAYS = 5;
const WHOLE_DAY = 'YYYY-MM-DD'.length;

/**
 * What the register has against a year of founding; null where nothing. Bodies of states alone are sure: agencies and armed groups
 * have been renamed and joined. So are those that took over from another, for which its year may stand.
 */
export function contradictFounding(
  { bodyEntries }: DoubtScene,
  { body, value }: Telling,
): Contradiction | null {
  const registered = yearOf(body.founded);
  if (registered === null || body.founded?.length !== WHOLE_DAY || !body.code.startsWith('IGO')) return null;
  const distance = Math.abs(registered - value);
  if (distance <= 1) return null;
  const fits = (other: BodyEntry): boolean => yearOf(other.founded) === value && !tookOver(body, other);
  const isOfLookAlike = body.lookAlikes.some((name) =>
    bodyEntries.some((other) => other.name === name && fits(other)),
  );
  if (!isOfLookAlike && (distance <= BIRTHDAYS || bodyEntries.some((other) => tookOver(body, other))))
    return null;
  return { registered, fits };
}

/** Whether a body began where one that is like it ended. */
function tookOver(body: BodyEntry, before: BodyEntry): boolean {
  const [begun, ended] = [yearOf(body.founded), yearOf(before.ended)];
  const isLike = body.lookAlikes.includes(before.name) || before.lookAlikes.includes(body.name);
  return begun !== null && ended !== null && isLike && Math.abs(begun - ended) <= 1;
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 'YYYY'.length));
}
