import { readFileSync } from 'node:fs';
import { toTokenLexicon, type TokenLexicon } from '../src/analysis/tokens/token-lexicon.ts';
import { parseTable, type TableRow } from '../src/model/index.ts';

/** What the lexicon knows of tokens. */
export function readTokenLexicon(): TokenLexicon {
  const table = (name: string): readonly TableRow[] =>
    parseTable(readFileSync(new URL(`../lexicon/${name}.tsv`, import.meta.url), 'utf8'));
  return toTokenLexicon({
    abbreviations: table('abbreviations'),
    prefixes: table('hyphen-prefixes'),
    units: table('units'),
    contractions: table('contractions'),
  });
}
