import type { Kysely } from 'kysely';
import type { ConflictAnswer, ConflictId } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { conflictsInContext } from './conflicts/conflicts-in-context.ts';

/** A conflict with the words of each value. */
export async function showConflict(database: Kysely<Schema>, conflict: ConflictId): Promise<ConflictAnswer> {
  const [found] = await conflictsInContext(database, [conflict]);
  if (!found) throw new RangeError(`there is no conflict ${conflict}`);
  return { kind: 'conflict', found };
}
