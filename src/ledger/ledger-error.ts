export type LedgerTrouble =
  | 'not a ledger'
  | 'newer version'
  | 'no folder'
  | 'cannot open'
  | 'read-only'
  | 'disk full'
  | 'disk error'
  | 'locked'
  | 'damaged'
  | 'no texts'
  | 'unknown id'
  | 'no note'
  | 'not to decide';

/** The ledger could not do what was asked, for a reason outside this program; `message` is a sentence for the reader. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly because: LedgerTrouble;

  constructor(because: LedgerTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.because = because;
  }
}
