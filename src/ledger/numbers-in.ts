import { sql, type RawBuilder } from 'kysely';

/** A list of article numbers as one value of a query, so that the query stays the same however many there are. */
export function numbersIn(numbers: Iterable<number>): RawBuilder<number> {
  return sql<number>`(select value from json_each(${JSON.stringify([...numbers])}))`;
}

/** A list of ids, likewise. */
export function idsIn<Id extends string>(ids: Iterable<Id>): RawBuilder<Id> {
  return sql<Id>`(select value from json_each(${JSON.stringify([...ids])}))`;
}
