import type { Transaction } from 'kysely';
import { toJson, type Conflict } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import type { NumberOf } from './numbers-of.ts';

/** Articles bring their values one after the other; the surest of those who found the conflict is asked how sure. */
export async function recordConflict(
  transaction: Transaction<Schema>,
  { id, slot, values, passages, confidence, madeBy }: Conflict,
  numberOf: NumberOf,
): Promise<void> {
  await transaction
    .insertInto('conflicts')
    .values({ id, slot, confidence, made_by: madeBy })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ confidence, made_by: madeBy })
        .where('conflicts.confidence', '<', confidence),
    )
    .execute();
  for (const { article, value, spans, doubt } of values)
    await transaction
      .insertInto('conflict_values')
      .values({ conflict: id, article: numberOf(article), value, spans: toJson(spans), doubt })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  for (const { article, span } of passages)
    await transaction
      .insertInto('conflict_passages')
      .values({ conflict: id, article: numberOf(article), first: span[0], last: span[1] })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
