import type { Kysely } from 'kysely';
import { numbersIn } from '../../numbers-in.ts';
import type { Schema } from '../../schema.ts';
import type { CopyEdge } from './count-roots.ts';

/** The copies of each of some articles, by its number, save those that an analyst rejected. */
export type CopyEdges = ReadonlyMap<number, readonly CopyEdge[]>;

function byArticle(edges: readonly CopyEdge[]): CopyEdges {
  const found = new Map<number, CopyEdge[]>();
  for (const edge of edges)
    for (const end of edge) {
      const known = found.get(end);
      if (known) known.push(edge);
      else found.set(end, [edge]);
    }
  return found;
}

/** The copies that these articles take part in; of all articles where none are given. */
export async function copyEdges(database: Kysely<Schema>, numbers?: readonly number[]): Promise<CopyEdges> {
  const all = database.selectFrom('copies').select(['from_article', 'to_article']).where('rejected', '=', 0);
  const rows = numbers
    ? await all
        .where((where) =>
          where.or([
            where('from_article', 'in', numbersIn(numbers)),
            where('to_article', 'in', numbersIn(numbers)),
          ]),
        )
        .execute()
    : await all.execute();
  return byArticle(rows.map((row) => [row.from_article, row.to_article]));
}

/** The copies of some articles, each once. */
export function edgesTouching(edges: CopyEdges, numbers: Iterable<number>): readonly CopyEdge[] {
  return [...new Set(Array.from(numbers, (number) => edges.get(number) ?? []).flat())];
}
