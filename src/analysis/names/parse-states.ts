import type { TableRow } from '../../model/index.ts';

/** A state as the register has it. */
export interface State {
  /** ISO 3166-1 alpha-3, which is CAMEO's code too. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly demonyms: readonly string[];
  /** Names of its seat of government. */
  readonly seats: readonly string[];
}

const listOf = (cell: string): readonly string[] => cell.split(',').filter((item) => item !== '');

/** @throws Error for a row that is not code, name, other names, demonyms, seat. */
export function parseStates(rows: readonly TableRow[]): readonly State[] {
  return rows.map(({ line, cells }) => {
    const [code = '', name = '', others = '', demonyms = '', seat = ''] = cells;
    if (!/^[A-Z]{3}$/u.test(code) || name === '')
      throw new Error(`register/states.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    return { code, name, otherNames: listOf(others), demonyms: listOf(demonyms), seats: listOf(seat) };
  });
}
