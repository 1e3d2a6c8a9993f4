/** Rows a query: a query may have 32,766 values, https://www.sqlite.org/limits.html , and no table has 30 columns. */
const ROWS_AT_ONCE = 1000;

/** Rows in portions that one query takes. */
export function* rowsAtOnce<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) yield rows.slice(i, i + ROWS_AT_ONCE);
}
