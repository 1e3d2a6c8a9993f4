import { readFileSync } from 'node:fs';
import { parseTable, type TableRow } from '../../model/index.ts';
import { toTokenLexicon } from './token-lexicon.ts';

const table = (name: string): readonly TableRow[] =>
  parseTable(readFileSync(new URL(`../../../lexicon/${name}.tsv`, import.meta.url), 'utf8'));

/** The lexicon as it is shipped. */
export const tokenLexicon = toTokenLexicon({
  abbreviations: table('abbreviations'),
  prefixes: table('hyphen-prefixes'),
  units: table('units'),
  contractions: table('contractions'),
});
