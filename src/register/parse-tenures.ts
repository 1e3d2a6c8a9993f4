import type { TenureEntry } from '../model/index.ts';
import { parseRows } from './parse-rows.ts';

const COLUMNS = ['office', 'person', 'other names', 'from', 'to', 'reference'] as const;

export function parseTenures(file: string, tsv: string): readonly TenureEntry[] {
  return parseRows(file, tsv, COLUMNS, (cells) => {
    const from = cells.day('from');
    return {
      ...cells.at,
      kind: 'tenure',
      office: cells.text('office'),
      person: cells.text('person'),
      otherNames: cells.list('other names'),
      from,
      to: cells.optional('to') === null ? null : cells.checkOrder('to', from, cells.day('to')),
      reference: cells.text('reference'),
    };
  });
}
