import { sql, type Transaction } from 'kysely';
import type { Sketch } from '../model/index.ts';
import { packValue } from './pack-value.ts';
import type { Schema } from './schema.ts';

/** Files an article's sketch under each of its keys. */
export async function recordSketch(
  transaction: Transaction<Schema>,
  number: number,
  sketch: Sketch,
): Promise<void> {
  await transaction
    .insertInto('sketches')
    .values({ article: number, packed: packValue(sketch) })
    .execute();
  // One query for all keys; ascending, so that neighbours in the index are written together.
  const keys = JSON.stringify([...new Set(sketch.keys.toSorted())]);
  await sql`insert into sketch_keys (key, article) select value, ${number} from json_each(${keys})`.execute(
    transaction,
  );
}
