import type { Ledger } from '../../ledger/index.ts';
import { withLedger } from './with-ledger.ts';

/** A ledger for the time of reading, without the texts: it must not grow by more than comparing needs. */
export function inPassing(work: (ledger: Ledger) => Promise<void>): Promise<void> {
  return withLedger(':memory:', work, { keepTexts: false });
}
