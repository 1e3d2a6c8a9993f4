import { fitWidth, padTo, widthOf } from './fit-width.ts';
import type { Sheet } from './sheet.ts';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** How narrow it may become where the table is too wide; a column without it keeps its width. */
  readonly least?: number;
}

const GAP = '  ';

/**
 * Rows in columns under a head, within the sheet: where they are too wide, the widest column that may gives way first.
 *
 * @example renderTable([{ head: 'story' }], [['A ferry turns back']], sheet) // 'story\nA ferry turns back'
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, paint }: Sheet,
): string {
  const natural = columns.map(({ head }, i) =>
    rows.reduce((widest, row) => Math.max(widest, Math.min(width, widthOf(row[i] ?? ''))), widthOf(head)),
  );
  const widths = shrink(columns, natural, width - GAP.length * (columns.length - 1));
  const toLine = (row: readonly string[]): string => {
    const cells = widths.map((room, i) => padTo(fitWidth(row[i] ?? '', room), room, columns[i]?.align));
    return fitWidth(cells.join(GAP).trimEnd(), width);
  };
  return [paint('dim', toLine(columns.map(({ head }) => head))), ...rows.map(toLine)].join('\n');
}

function shrink(columns: readonly Column[], natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let over = natural.reduce((sum, each) => sum + each, 0) - room; over > 0; over--) {
    let widest = -1;
    widths.forEach((each, i) => {
      if (each > (columns[i]?.least ?? each) && each > (widths[widest] ?? 0)) widest = i;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
