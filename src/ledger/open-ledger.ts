import { sql, type Kysely } from 'kysely';
import { IN_MEMORY, openSqlite } from './dialects/sqlite.ts';
import { LedgerError } from './ledger-error.ts';
import type { Schema } from './schema.ts';

export interface LedgerOptions {
  /** False, in memory only: remember what alignment and `across` need, without texts and findings. */
  readonly keepTexts?: boolean;
  /** The clock that says when something was recorded. */
  readonly now?: () => Date;
}

/** An open ledger; only this room looks inside. */
export interface Ledger {
  readonly database: Kysely<Schema>;
  readonly keepsTexts: boolean;
  readonly now: () => Date;
}

/**
 * Opens the ledger in the file at `path`, or founds it there; `:memory:` lives until it is closed.
 * Throws a LedgerError where that cannot be done: not a ledger, a newer one, no folder, locked …
 *
 * @example const ledger = await openLedger('hearsay.db')
 */
export async function openLedger(path: string, options: LedgerOptions = {}): Promise<Ledger> {
  const keepsTexts = options.keepTexts ?? true;
  if (!keepsTexts && path !== IN_MEMORY)
    throw new LedgerError('no texts', `The ledger ${path} must keep its texts: a file is rebuilt from them.`);
  const database = await openSqlite(path);
  // Kysely closes only what it has used.
  await sql`select 1`.execute(database);
  return { database, keepsTexts, now: options.now ?? (() => new Date()) };
}

/** Closes the ledger; what was acknowledged is in its file. */
export async function closeLedger(ledger: Ledger): Promise<void> {
  await ledger.database.destroy();
}
