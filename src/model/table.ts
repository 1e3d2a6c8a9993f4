/**
 * The rows of a lexicon file: tab-separated, one fact a line; blank lines and lines that begin with `# ` are comments.
 *
 * @example parseTable('# word\tkind\nGen\tintroduces\n') // [['Gen', 'introduces']]
 */
export function parseTable(tsv: string): readonly (readonly string[])[] {
  return tsv
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}
