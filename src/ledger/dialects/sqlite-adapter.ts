import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { toLedgerError } from './sqlite-trouble.ts';

/** Above the number of different queries that the ledger asks, save those that vary with their number of rows. */
const STATEMENTS_KEPT = 64;

const NOTHING_TO_DO: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/** `node:sqlite` as Kysely wants a driver to be; prepared statements are kept, and errors told as the ledger's own. */
export function adaptSqlite(database: DatabaseSync, path: string): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();

  function told<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw toLedgerError(error, path);
    }
  }

  function adapt(statement: StatementSync): SqliteStatement {
    return {
      reader: statement.columns().length > 0,
      all: (values) => told(() => statement.all(...(values as SQLInputValue[]))),
      run: (values) => told(() => statement.run(...(values as SQLInputValue[]))),
      iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
    };
  }

  function prepare(sql: string): SqliteStatement {
    // A full disk makes SQLite roll back by itself; a second rollback would hide the error that matters.
    if (sql === 'rollback' && !database.isTransaction) return NOTHING_TO_DO;
    const known = prepared.get(sql);
    if (known) return known;
    const statement = told(() => adapt(database.prepare(sql)));
    const [oldest] = prepared.keys();
    if (oldest !== undefined && prepared.size >= STATEMENTS_KEPT) prepared.delete(oldest);
    prepared.set(sql, statement);
    return statement;
  }

  return {
    prepare,
    close: () => {
      database.close();
    },
  };
}
