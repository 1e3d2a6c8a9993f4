import { parseTable } from '../model/index.ts';
import { Cells } from './cells.ts';

/**
 * A file of the register as entries, one a row.
 *
 * @throws Error that names file, line and column of the first cell that does not fit
 */
export function parseRows<const Column extends string, Entry>(
  file: string,
  tsv: string,
  columns: readonly Column[],
  toEntry: (cells: Cells<Column>) => Entry,
): readonly Entry[] {
  return parseTable(tsv).map((row) => toEntry(new Cells(file, columns, row)));
}
