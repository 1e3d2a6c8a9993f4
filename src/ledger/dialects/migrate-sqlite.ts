import type { DatabaseSync } from 'node:sqlite';
import { LedgerError } from '../ledger-error.ts';
import { MIGRATIONS } from '../migrations/index.ts';

/** "Hrsy", in the field of the file's header that says whose it is: https://www.sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x48727379;

function numberOf(database: DatabaseSync, query: string): number {
  const [value] = Object.values(database.prepare(query).get() ?? {});
  return Number(value);
}

function versionOf(database: DatabaseSync): number {
  return numberOf(database, 'pragma user_version');
}

/** Throws a LedgerError, and has changed nothing, where the file belongs to another program or a newer Hearsay. */
export function refuseStrangers(database: DatabaseSync, path: string): void {
  if (numberOf(database, 'select count(*) from sqlite_schema') === 0) return;
  if (numberOf(database, 'pragma application_id') !== APPLICATION_ID)
    throw new LedgerError(
      'not a ledger',
      `The ledger ${path} is not a ledger: it is another program's database.`,
    );
  if (versionOf(database) > MIGRATIONS.length)
    throw new LedgerError(
      'newer version',
      `The ledger ${path} was written by a newer Hearsay (format ${versionOf(database)}; this one knows ${MIGRATIONS.length}).`,
    );
}

/** Brings the ledger to this version in one transaction; a kill at any instant leaves the old one or the new one. */
export function migrate(database: DatabaseSync): void {
  if (versionOf(database) === MIGRATIONS.length) return;
  database.exec('begin immediate');
  try {
    // Asked again under the lock: another process may have migrated meanwhile.
    for (const { sqlite } of MIGRATIONS.slice(versionOf(database))) database.exec(sqlite);
    database.exec(
      `pragma application_id = ${APPLICATION_ID}; pragma user_version = ${MIGRATIONS.length}; commit`,
    );
  } finally {
    if (database.isTransaction) database.exec('rollback');
  }
}
