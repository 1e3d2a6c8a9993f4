import { sql, type Transaction } from 'kysely';
import { DIFFERENCE_SUBJECTS, fromJson, type DecisionAct, type Difference } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { tellWhat } from './tell-what.ts';

/** A decision that found nothing to stand over any more. */
export interface LostDecision {
  readonly number: number;
  readonly act: DecisionAct;
  readonly subjects: readonly string[];
}

interface DifferenceRow {
  readonly kind: Difference['of'];
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

function changeOf({ before, after }: DifferenceRow): Difference['change'] {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

/** What stands in one snapshot and not in the other, or otherwise, by kind and id; then the decisions that were lost. */
export async function listDifferences(
  transaction: Transaction<Schema>,
  lost: readonly LostDecision[],
): Promise<readonly Difference[]> {
  const { rows } = await sql<DifferenceRow>`
    select coalesce(a.kind, b.kind) as kind, coalesce(a.id, b.id) as id, a.content as before, b.content as after
    from temp.rerun_before as a full join temp.rerun_after as b on a.kind = b.kind and a.id = b.id
    where a.content is not b.content order by 1, 2`.execute(transaction);
  const found: Difference[] = [];
  for (const row of rows)
    found.push({
      of: row.kind,
      change: changeOf(row),
      id: row.id,
      what: await tellWhat(transaction, row.kind, row.id, fromJson(row.after ?? row.before ?? 'null')),
    });
  const decisions = lost.map(({ number, act, subjects }): Difference => ({
    of: 'decision',
    change: 'removed',
    id: String(number),
    what: `${act} ${subjects.join(' ')}: what it is about is not there any more`,
  }));
  return [...found, ...decisions].sort(
    (a, b) => DIFFERENCE_SUBJECTS.indexOf(a.of) - DIFFERENCE_SUBJECTS.indexOf(b.of),
  );
}
