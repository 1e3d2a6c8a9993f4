import type { OfficeEntry } from '../model/index.ts';
import { parseRows } from './parse-rows.ts';

const COLUMNS = ['key', 'code', 'name', 'titles', 'reference'] as const;

export function parseOffices(file: string, tsv: string): readonly OfficeEntry[] {
  return parseRows(file, tsv, COLUMNS, (cells) => ({
    ...cells.at,
    kind: 'office',
    key: cells.text('key'),
    code: cells.code('code'),
    name: cells.text('name'),
    titles: cells.list('titles'),
    reference: cells.text('reference'),
  }));
}
