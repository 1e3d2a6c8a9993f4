import type { JudgedConflict } from '../../../model/index.ts';
import { isSurelyBefore } from '../../publication-order.ts';
import { disjointSets } from '../roots/disjoint-sets.ts';
import { edgesTouching, type CopyEdges } from '../roots/copy-edges.ts';
import type { ConflictRows, ValueRow } from './conflict-rows.ts';

/** How many more articles must have it each for itself before a value counts as the likelier. */
const CLEARLY_MORE = 2;

/** How many of the articles that have each value have it from none of the others. */
function originsByValue(values: readonly ValueRow[], edges: CopyEdges): ReadonlyMap<string, number> {
  const sets = disjointSets();
  const numbers = new Set(values.map((row) => row.article));
  for (const [article, other] of edgesTouching(edges, numbers)) sets.join(String(article), String(other));
  return new Map(
    Array.from(
      Map.groupBy(values, (row) => row.value),
      ([value, rows]) => [value, new Set(rows.map((row) => sets.find(String(row.article)))).size],
    ),
  );
}

/** The value that clearly fewer have than the one that most have; undefined where there is not one such value. */
function outnumberedValue(values: readonly ValueRow[], edges: CopyEdges): string | undefined {
  const origins = [...originsByValue(values, edges)].sort((a, b) => a[1] - b[1]);
  const [least, next] = origins;
  const most = origins.at(-1);
  if (!least || !next || !most || most[1] - least[1] < CLEARLY_MORE || next[1] === least[1]) return undefined;
  return least[0];
}

/** The article that surely came before all others that have the value, or the only one. */
function firstOf(rows: readonly ValueRow[]): ValueRow | undefined {
  const articles = [...new Map(rows.map((row) => [row.article, row])).values()];
  return articles.find((row) =>
    articles.every((other) => other === row || isSurelyBefore(row.publishedAt, other.publishedAt)),
  );
}

/** The articles with the value that are joined to the one which brought it in by copies among themselves. */
function inheritorsOf(slip: ValueRow, rows: readonly ValueRow[], edges: CopyEdges): readonly ValueRow[] {
  const holders = new Map(rows.map((row) => [row.article, row]));
  const reached = new Set([slip.article]);
  for (const article of reached)
    for (const end of (edges.get(article) ?? []).flat()) if (holders.has(end)) reached.add(end);
  return Array.from(holders.values()).filter(
    (row) => row !== slip && row.article !== slip.article && reached.has(row.article),
  );
}

/**
 * Which article slipped, as far as that can be said: the first that has a value which the register speaks against, where another
 * article has one that it does not; else the first with a value that clearly fewer have, each for itself, than the other.
 */
export function judgeConflict(rows: ConflictRows, edges: CopyEdges): JudgedConflict {
  const { id, slot, values, passages, confidence, madeBy } = rows;
  const doubted = values.find((row) => row.doubt !== null);
  const isSettled = values.some((row) => doubted && row.doubt === null && row.article !== doubted.article);
  const slipped = isSettled ? doubted?.value : doubted ? undefined : outnumberedValue(values, edges);
  const holders = values.filter((row) => row.value === slipped);
  const slip = firstOf(holders);
  return {
    id,
    slot,
    values: values.map(({ value, id: article, spans, doubt }) => ({ value, article, spans, doubt })),
    passages,
    register: doubted?.doubt ?? null,
    slip: slip?.id ?? null,
    slipBy: slip ? (isSettled ? 'register' : 'roots') : null,
    inherited: slip ? inheritorsOf(slip, holders, edges).map((row) => row.id) : [],
    confidence,
    madeBy,
  };
}
