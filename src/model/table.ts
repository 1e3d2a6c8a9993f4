/** One fact of a file of the lexicon or the register, and the line it stands on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of such a file: tab-separated, one fact a line; blank lines and lines that begin with `#` are comments.
 *
 * @example parseTable('# word\tkind\nGen\tintroduces\n') // [{ line: 2, cells: ['Gen', 'introduces'] }]
 */
export function parseTable(tsv: string): readonly TableRow[] {
  return tsv.split('\n').flatMap((text, i) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    return [{ line: i + 1, cells: text.split('\t').map((cell) => cell.trim()) }];
  });
}
