import { type Passage, type Read, isAt, skip } from './passage.ts';
import { readNumberWords } from './read-number.ts';
import { readOrdinal } from './read-ordinal.ts';

/** A number that may be a day of the month: "14", "14th", "the fourteenth", "twenty five". */
export function readDayOfMonth(passage: Passage, at: number): Read<number> | null {
  const first = skip(passage, at, 'the');
  const read = readOrdinal(passage, first) ?? readDigits(passage, first) ?? readNumberWords(passage, first);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

/** Digits that neither end a decimal number, a time or a score, nor begin one. */
function readDigits(passage: Passage, at: number): Read<number> | null {
  const word = passage.words[at];
  const next = passage.words[at + 1];
  if (!word || !/^\d{1,2}$/u.test(word.lower)) return null;
  const isTail = word.isGlued && isTailed(passage, at);
  const isHead = next?.isGlued === true && (next.lower === ':' || next.lower === '%');
  return isTail || isHead ? null : { to: at + 1, value: word.number ?? 0 };
}

/** Whether it goes on a number or an amount: "1.14", "9:14", "$14". */
function isTailed(passage: Passage, at: number): boolean {
  if (isAt(passage, at - 1, '$', '£', '€')) return true;
  return isAt(passage, at - 1, '.', ':') && passage.words[at - 2]?.number != null;
}
