import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, SqliteDialect } from 'kysely';
import { LedgerError } from '../ledger-error.ts';
import type { Schema } from '../schema.ts';
import { migrate, refuseStrangers } from './migrate-sqlite.ts';
import { adaptSqlite } from './sqlite-adapter.ts';
import { toLedgerError } from './sqlite-trouble.ts';

export const IN_MEMORY = ':memory:';

/** How long one process waits for another that writes, in milliseconds. */
const PATIENCE = 5000;

/**
 * Every addition writes some hundred postings to as many pages, so in a file pages are small and checkpoints, which
 * write each page once however often it changed, are far apart (32 MB). In memory, a commit visits every page there is.
 */
const PAGE_SIZE_IN_FILE = 2048;
const PAGE_SIZE_IN_MEMORY = 8192;

/**
 * `synchronous = full` waits for the disk at each commit: `normal` would outlive a killed process too, but a power cut
 * could take back what was acknowledged. `trusted_schema = off`: the file may come from anybody.
 */
const SETTINGS = `
pragma journal_mode = wal;
pragma wal_autocheckpoint = 16000;
pragma synchronous = full;
pragma cache_size = -32768;
pragma foreign_keys = on;
pragma trusted_schema = off;
`;

function refuseBadPlaces(place: string, path: string): void {
  if (!existsSync(dirname(place)))
    throw new LedgerError('no folder', `The ledger ${path} cannot be opened: its folder does not exist.`);
  if (existsSync(place) && statSync(place).isDirectory())
    throw new LedgerError('not a ledger', `The ledger ${path} is not a ledger: it is a folder.`);
}

/**
 * Where two processes found a ledger at once, SQLite tells one of them at once, and not after its patience, that the
 * other is switching the file to write-ahead logging: https://www.sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode
 */
async function settle(database: DatabaseSync, path: string, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  for (;;)
    try {
      database.exec(SETTINGS);
      return;
    } catch (error) {
      const told = toLedgerError(error, path);
      const locked = told instanceof LedgerError && told.because === 'locked';
      if (!locked || performance.now() > deadline) throw told;
      await pause(10);
    }
}

/** Opens or founds the ledger at `path`. Throws a LedgerError for whatever stands in the way. */
export async function openSqlite(path: string, patience = PATIENCE): Promise<Kysely<Schema>> {
  const inMemory = path === IN_MEMORY;
  const place = inMemory ? path : resolve(path);
  if (!inMemory) refuseBadPlaces(place, path);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(place, { timeout: patience });
    refuseStrangers(database, path);
    database.exec(`pragma page_size = ${inMemory ? PAGE_SIZE_IN_MEMORY : PAGE_SIZE_IN_FILE}`);
    await settle(database, path, patience);
    migrate(database);
  } catch (error) {
    database?.close();
    throw toLedgerError(error, path);
  }
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: adaptSqlite(database, path) }) });
}
