import type { StateEntry } from '../model/index.ts';
import { parseRows } from './parse-rows.ts';

// prettier-ignore
const COLUMNS = ['code', 'name', 'other names', 'demonyms', 'seat of government', 'metonyms', 'lands'] as const;

/** Metonyms are written `Kremlin=RUSGOV`. */
export function parseStates(file: string, tsv: string): readonly StateEntry[] {
  return parseRows(file, tsv, COLUMNS, (cells) => {
    const code = cells.code('code');
    if (code.length !== 3) cells.complain('code', `"${code}" is not of three letters`);
    return {
      ...cells.at,
      kind: 'state',
      code,
      name: cells.text('name'),
      otherNames: cells.list('other names'),
      demonyms: cells.list('demonyms'),
      seats: cells.list('seat of government'),
      metonyms: cells.list('metonyms').map((metonym) => {
        const [name = '', meant = ''] = metonym.split('=');
        if (!cells.checkCode('metonyms', meant).startsWith(code))
          cells.complain('metonyms', `"${meant}" is not of ${code}`);
        return { name, code: meant };
      }),
      lands: cells.list('lands'),
    };
  });
}
