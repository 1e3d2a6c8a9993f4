import { readFileSync } from 'node:fs';
import { parseTable } from '../../src/model/index.ts';

const TABLE = readFileSync(new URL('synonyms.tsv', import.meta.url), 'utf8');

/** Each word to its partner, both ways where neither stands in two pairs. */
export const PARTNER_BY_WORD: ReadonlyMap<string, string> = new Map(
  parseTable(TABLE)
    .flatMap(({ cells: [left = '', right = ''] }) => [[left, right] as const, [right, left] as const])
    .reverse(),
);
