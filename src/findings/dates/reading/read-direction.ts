import type { Direction } from '../words/date-word.ts';
import { entryAt, isAt, skip, type Passage, type Read } from './passage.ts';

/** "last", "the next", "this past", "this upcoming" */
export function readDirection(passage: Passage, at: number): Read<Direction> | null {
  // "Talks will last three weeks."
  if (isAt(passage, at, 'last') && entryAt(passage, at - 1).isAuxiliary === true) return null;
  const first = skip(passage, at, 'the');
  const { direction } = entryAt(passage, first);
  if (direction === undefined) return null;
  const second = direction === 'this' ? entryAt(passage, first + 1).direction : undefined;
  if (second === 'past' || second === 'coming') return { to: first + 2, value: second };
  return { to: first + 1, value: direction };
}

/** How many units of the calendar from this one. */
export function shiftOf(direction: Direction): -1 | 0 | 1 {
  switch (direction) {
    case 'last':
    case 'past':
      return -1;
    case 'next':
    case 'coming':
      return 1;
    case 'this':
    case 'that':
      return 0;
  }
}
