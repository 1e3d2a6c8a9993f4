import type { Kysely } from 'kysely';
import { fromJson, type Decision } from '../../model/index.ts';
import { idsIn, numbersIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';

/** Decisions by their numbers, each once, in the order in which they were taken. */
export type Decided = (numbers: Iterable<number>) => readonly Decision[];

export async function decisionsByNumber(
  database: Kysely<Schema>,
  numbers: Iterable<number>,
): Promise<Decided> {
  const rows = await database
    .selectFrom('decisions')
    .select(['number', 'act', 'subjects', 'note', 'at'])
    .where('number', 'in', numbersIn(new Set(numbers)))
    .execute();
  const byNumber = new Map(
    rows.map(({ number, act, subjects, note, at }): [number, Decision] => [
      number,
      { kind: 'decision', act, subjects: fromJson(subjects) as readonly string[], note, at },
    ]),
  );
  return (wanted) =>
    [...new Set(wanted)].sort((a, b) => a - b).flatMap((number) => byNumber.get(number) ?? []);
}

/** Numbers of the decisions that merged other groups into each of these. */
export async function decisionsOfMergers<GroupId extends string>(
  database: Kysely<Schema>,
  kind: 'story' | 'claim',
  ids: readonly GroupId[],
): Promise<ReadonlyMap<GroupId, readonly number[]>> {
  const rows = await database
    .selectFrom('mergers')
    .innerJoin('standings', (join) =>
      join.onRef('standings.kind', '=', 'mergers.kind').onRef('standings.id', '=', 'mergers.from_group'),
    )
    .select(['stands', 'decision'])
    .where('mergers.kind', '=', kind)
    .where('stands', 'in', idsIn(ids))
    .where('decision', 'is not', null)
    .execute();
  const groups = Map.groupBy(rows, (row) => row.stands as GroupId);
  return new Map(Array.from(groups, ([id, found]) => [id, found.flatMap(({ decision }) => decision ?? [])]));
}
