import { EVENT_TYPES, type ObligationEntry } from '../model/index.ts';
import { parseRows } from './parse-rows.ts';

// prettier-ignore
const COLUMNS = [
  'resolution', 'paragraph', 'adopted', 'ended', 'binds', 'acts', 'towards', 'duty', 'matter', 'reference',
] as const;
const DUTIES = ['forbids', 'requires', 'permits', 'urges'] as const;

export function parseObligations(file: string, tsv: string): readonly ObligationEntry[] {
  return parseRows(file, tsv, COLUMNS, (cells) => {
    const adopted = cells.day('adopted');
    return {
      ...cells.at,
      kind: 'obligation',
      resolution: cells.text('resolution'),
      paragraph: cells.text('paragraph'),
      adopted,
      ended: cells.optional('ended') === null ? null : cells.checkOrder('ended', adopted, cells.day('ended')),
      binds: cells.list('binds'),
      acts: cells.list('acts').map((act) => cells.checkChoice('acts', act, EVENT_TYPES)),
      towards: cells.optional('towards'),
      duty: cells.choice('duty', DUTIES),
      matter: cells.text('matter'),
      reference: cells.text('reference'),
    };
  });
}
