import { existsSync } from 'node:fs';
import { closeLedger, LedgerError, openLedger, type Ledger, type LedgerOptions } from '../../ledger/index.ts';

export const DEFAULT_LEDGER = 'hearsay.db';

/** Opens the ledger at `path`, founding it where there is none, and closes it whatever happens in between. */
export async function withLedger<Result>(
  path: string,
  work: (ledger: Ledger) => Promise<Result>,
  options: LedgerOptions = {},
): Promise<Result> {
  const ledger = await openLedger(path, options);
  try {
    return await work(ledger);
  } finally {
    await closeLedger(ledger);
  }
}

/** The same for who only asks: a ledger that is not there is a mistake in its name, not one to be founded. */
export async function withLedgerThere<Result>(
  path: string,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(path))
    throw new LedgerError('cannot open', `There is no ledger at ${path}: "hearsay add" makes one.`);
  return await withLedger(path, work);
}
