import type { ArticleId } from '../../model/index.ts';
import type { ConflictReport } from './conflict-report.ts';

/** The articles that give one value, with the words that tell it and those around them in the first of them. */
export interface ConflictCell {
  readonly value: string;
  readonly words: string;
  readonly passage: string;
  readonly articles: readonly ArticleId[];
}

/** A conflict with a cell for each of its values. */
export interface ConflictRow {
  readonly report: ConflictReport;
  readonly cells: readonly ConflictCell[];
}

/**
 * Conflicts that part the same articles in the same way, each with its cells in the order of the first one's: what an article says of one
 * slot and of the next stands in one column.
 */
export function groupConflicts(reports: readonly ConflictReport[]): readonly (readonly ConflictRow[])[] {
  const rows = reports.map((report) => ({ report, cells: cellsOf(report) }));
  const groups = Map.groupBy(rows, ({ cells }) => cells.map(keyOf).sort().join(' / '));
  return [...groups.values()].map(([first, ...others]) => {
    if (first === undefined) return [];
    const order = first.cells.map(keyOf);
    return [
      first,
      ...others.map(({ report, cells }) => ({
        report,
        cells: [...cells].sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b))),
      })),
    ];
  });
}

function cellsOf({ conflict, wordings }: ConflictReport): readonly ConflictCell[] {
  const values = conflict.values.map(({ value, article }, i) => ({ value, article, wording: wordings[i] }));
  return [...Map.groupBy(values, ({ value }) => value)].map(([value, same]) => ({
    value,
    words: same[0]?.wording?.words ?? '',
    passage: same[0]?.wording?.passage ?? '',
    articles: [...new Set(same.map(({ article }) => article))],
  }));
}

function keyOf({ articles }: ConflictCell): string {
  return [...articles].sort().join(' ');
}
