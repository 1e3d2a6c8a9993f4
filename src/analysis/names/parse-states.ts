/** A state as the register has it. */
export interface State {
  /** ISO 3166-1 alpha-3, which is CAMEO's code too. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly seat: string;
}

const listOf = (cell: string): readonly string[] => cell.split(',').filter((item) => item !== '');

/** @throws Error for a row that is not code, name, other names, demonyms, seat. */
export function parseStates(rows: readonly (readonly string[])[]): readonly State[] {
  return rows.map((row) => {
    const [code = '', name = '', others = '', demonyms = '', seat = ''] = row;
    if (!/^[A-Z]{3}$/u.test(code) || name === '')
      throw new Error(`register/states.tsv: cannot read "${row.join('\t')}"`);
    return { code, name, otherNames: listOf(others), demonyms: listOf(demonyms), seat };
  });
}
