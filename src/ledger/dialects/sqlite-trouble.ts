import { LedgerError, type LedgerTrouble } from '../ledger-error.ts';

type Trouble = readonly [because: LedgerTrouble, what: string];

const LOCKED: Trouble = ['locked', 'is locked by another process; try again when that one is done'];
const FULL: Trouble = [
  'disk full',
  'has no room left on its disk; what was acknowledged is safe, free some space and go on',
];

/** SQLite's result codes that are the world's fault and not ours: https://www.sqlite.org/rescode.html */
const TROUBLES: Readonly<Record<number, Trouble>> = {
  5: LOCKED,
  6: LOCKED,
  8: ['read-only', 'can only be read; nothing can be recorded in it'],
  10: ['disk error', 'could not be read or written: the disk reports an error'],
  11: ['damaged', 'is damaged; restore it from a copy, or rebuild it from its articles'],
  13: FULL,
  14: ['cannot open', 'cannot be opened; check that you may read and write there'],
  26: ['not a ledger', 'is not a ledger: it is not an SQLite database'],
  // No room for the index of the write-ahead log.
  4874: FULL,
};

/** The error as a sentence about the ledger at `path`; errors that are nobody's but ours stay as they are. */
export function toLedgerError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const code = Number(error.errcode);
  // The low byte is the primary code, of which the others are kinds.
  const trouble = TROUBLES[code] ?? TROUBLES[code & 0xff];
  return trouble ? new LedgerError(trouble[0], `The ledger ${path} ${trouble[1]}.`, { cause: error }) : error;
}
