import { twoDigits } from '../calendar/day-number.ts';
import { isAt, skip, type Passage, type Read } from './passage.ts';

/** A time of day as TIMEX writes it: "4pm" is `T16`, "7:13 p.m." `T19:13`, "17.30" `T17:30`. */
export function readTimeOfDay(passage: Passage, at: number): Read<string> | null {
  const word = passage.words[at];
  const [, whole = '', fraction] = /^(\d{1,2})(?:\.([0-5]\d))?$/u.exec(word?.lower ?? '') ?? [];
  if (whole === '') return null;
  const isColon = isAt(passage, at + 1, ':') && passage.words[at + 1]?.isGlued === true;
  const minutes = isColon ? passage.words[at + 2]?.lower : fraction;
  const behind = isColon ? at + 3 : at + 1;
  const half = readHalfOfDay(passage, behind);
  if (!half && minutes === undefined) return null;
  const hours = (Number(whole) % (half ? 12 : 24)) + (half?.value ?? 0);
  const value = `T${twoDigits(hours)}${minutes === undefined ? '' : `:${minutes}`}`;
  return { to: half?.to ?? behind, value };
}

/** "am", "p.m.": how many hours it adds */
function readHalfOfDay(passage: Passage, at: number): Read<0 | 12> | null {
  if (isAt(passage, at, 'am', 'pm')) return { to: at + 1, value: isAt(passage, at, 'pm') ? 12 : 0 };
  if (!isAt(passage, at, 'a', 'p') || !isAt(passage, at + 1, '.') || !isAt(passage, at + 2, 'm')) return null;
  return { to: skip(passage, at + 3, '.'), value: isAt(passage, at, 'p') ? 12 : 0 };
}
