import { entryAt, isAt, type Passage, type Read } from './passage.ts';

/** Which in a row: "21st", "third", "thirty-first", "twenty third". */
export function readOrdinal(passage: Passage, at: number): Read<number> | null {
  const word = passage.words[at];
  if (word?.isOrdinal && word.number !== null) return { to: at + 1, value: word.number };
  const { ordinal, number = 0 } = entryAt(passage, at);
  if (ordinal !== undefined) return { to: at + 1, value: ordinal };
  if (number < 20 || number % 10 !== 0) return null;
  const last = isAt(passage, at + 1, '-') ? at + 2 : at + 1;
  const { ordinal: unit = 10 } = entryAt(passage, last);
  return unit < 10 ? { to: last + 1, value: number + unit } : null;
}
