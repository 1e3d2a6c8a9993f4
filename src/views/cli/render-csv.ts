/** What a spreadsheet would take for a formula, and run: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** Characters that a spreadsheet's cell can hold, nearly: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const LONGEST_CELL = 32_000;
/** What must stand in quotation marks. */
const SPECIAL = /[",\r\n]|^\s|\s$/;

/**
 * One record of comma-separated values, its line not yet ended, https://www.rfc-editor.org/rfc/rfc4180 : a cell that begins as a
 * formula does gets an apostrophe before it, so that a spreadsheet shows it and does not run it; a number never does.
 *
 * @example renderCsv(['s1', 'He said "no"', '=1+1']) // 's1,"He said ""no""",\'=1+1'
 */
export function renderCsv(cells: readonly (string | number)[]): string {
  return cells.map(toCell).join(',');
}

/** The same as a whole line: it ends with CR LF, https://www.rfc-editor.org/rfc/rfc4180#section-2 , whose LF is the printer's. */
export function toCsvLine(cells: readonly (string | number)[]): string {
  return `${renderCsv(cells)}\r`;
}

function toCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
