/**
 * The assignment of rows to columns, one to one, of the greatest sum: Kuhn and Munkres's method (Kuhn 1955, Munkres 1957) with
 * potentials and shortest augmenting paths, in time that grows with the cube of the rows.
 *
 * @param gains as many rows as columns, or fewer; each row as long as the first
 * @returns the column of each row
 * @example assignBest([[3, 2], [3, 0]]) // [1, 0]: 2 + 3 is more than 3 + 0
 */
export function assignBest(gains: readonly (readonly number[])[]): readonly number[] {
  const columns = gains[0]?.length ?? 0;
  // Row and column 0 are imaginary: a row that looks for a place starts from column 0.
  const rowPotential = new Float64Array(gains.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOfColumn = new Int32Array(columns + 1);
  for (let row = 1; row <= gains.length; row++) {
    rowOfColumn[0] = row;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const from = new Int32Array(columns + 1);
    const isReached = new Uint8Array(columns + 1);
    let column = 0;
    do {
      isReached[column] = 1;
      const at = rowOfColumn[column] ?? 0;
      let [step, next] = [Infinity, 0];
      for (let j = 1; j <= columns; j++) {
        if (isReached[j] === 1) continue;
        const cost = -(gains[at - 1]?.[j - 1] ?? 0) - (rowPotential[at] ?? 0) - (columnPotential[j] ?? 0);
        if (cost < (least[j] ?? 0)) {
          least[j] = cost;
          from[j] = column;
        }
        if ((least[j] ?? 0) < step) [step, next] = [least[j] ?? 0, j];
      }
      for (let j = 0; j <= columns; j++) {
        if (isReached[j] === 1) {
          const owner = rowOfColumn[j] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
          columnPotential[j] = (columnPotential[j] ?? 0) - step;
        } else least[j] = (least[j] ?? 0) - step;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      const before = from[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[before] ?? 0;
      column = before;
    }
  }
  const columnOfRow = new Array<number>(gains.length).fill(-1);
  for (let j = 1; j <= columns; j++)
    if ((rowOfColumn[j] ?? 0) > 0) columnOfRow[(rowOfColumn[j] ?? 0) - 1] = j - 1;
  return columnOfRow;
}
