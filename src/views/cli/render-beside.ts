import { padTo } from './fit-width.ts';
import type { Sheet } from './sheet.ts';
import { wrapText } from './wrap-text.ts';

const GAP = ' │ ';
/** Below this a column is not read but spelt. */
const LEAST_COLUMN = 24;

/** How many texts stand beside one another behind `indent` spaces; at least one. */
export function columnsWithin(width: number, indent: number): number {
  return Math.max(1, Math.floor((width - indent + GAP.length) / (LEAST_COLUMN + GAP.length)));
}

/**
 * Texts beside one another, each wrapped in a column of its own; as many as there is room for, the others below them.
 *
 * @example renderBeside(['talks failed', 'talks went on'], sheet, 2) // '  talks failed           │ talks went on'
 */
export function renderBeside(
  cells: readonly string[],
  { width }: Pick<Sheet, 'width'>,
  indent: number,
): string {
  const most = columnsWithin(width, indent);
  const beside = cells.slice(0, most);
  const room = Math.max(1, Math.floor((width - indent - GAP.length * (beside.length - 1)) / beside.length));
  const columns = beside.map((cell) => wrapText(cell, room));
  const height = Math.max(0, ...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, row) => {
    const line = columns.map((column) => padTo(column[row] ?? '', room)).join(GAP);
    return `${' '.repeat(indent)}${line}`.trimEnd();
  });
  const rest = cells.slice(most);
  return [...lines, ...(rest.length > 0 ? [renderBeside(rest, { width }, indent)] : [])].join('\n');
}
