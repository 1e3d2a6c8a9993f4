/** The room that remembers and answers; the only one that knows SQL. */
export { candidatesFor } from './candidates-for.ts';
export { decide } from './decisions/decide.ts';
export { holds } from './holds.ts';
export { LedgerError, type LedgerTrouble } from './ledger-error.ts';
export { closeLedger, openLedger, type Ledger, type LedgerOptions } from './open-ledger.ts';
export { ask } from './questions/ask.ts';
export { record } from './record-entry.ts';
export { recordUnread } from './record-unread.ts';
export { rerun } from './rerun/rerun.ts';
