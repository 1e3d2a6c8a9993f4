/** What a spreadsheet would take for a formula, and run: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** What must stand in quotation marks. */
const SPECIAL = /[",\r\n]|^\s|\s$/;

/**
 * One record of comma-separated values, its line not yet ended, https://www.rfc-editor.org/rfc/rfc4180 : a cell that begins as a
 * formula does gets an apostrophe before it, so that a spreadsheet shows it and does not run it.
 *
 * @example renderCsv(['s1', 'He said "no"', '=1+1']) // 's1,"He said ""no""",\'=1+1'
 */
export function renderCsv(cells: readonly string[]): string {
  return cells.map(toCell).join(',');
}

function toCell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
