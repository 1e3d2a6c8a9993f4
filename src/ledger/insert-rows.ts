import { sql, type Insertable, type Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Inserts rows by one query that is the same however many they are, so that it is prepared once and not for every number of rows. All
 * have the same columns; their values are texts, numbers and null.
 */
export async function insertRows<Table extends keyof Schema>(
  database: Kysely<Schema>,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const cells = JSON.stringify(rows.map((row) => Object.values(row)));
  const values = columns.map((_, index) => sql`value ->> ${sql.lit(index)}`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(values)} from json_each(${cells})`.execute(database);
}
