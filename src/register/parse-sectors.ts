import type { SectorEntry } from '../model/index.ts';
import { parseRows } from './parse-rows.ts';

const COLUMNS = ['word', 'sector'] as const;

/** CAMEO's codes of roles, by which MED is the press and HLH who heals. */
// prettier-ignore
const SECTORS = [
  'GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'PTY', 'OPP', 'REB', 'PRM', 'UAF', 'BUS', 'LAB', 'AGR', 'CVL', 'CRM', 'EDU', 'ELI',
  'MED', 'HLH', 'REF', 'REL', 'NGO', 'SOC',
] as const;

export function parseSectors(file: string, tsv: string): readonly SectorEntry[] {
  return parseRows(file, tsv, COLUMNS, (cells) => ({
    ...cells.at,
    kind: 'sector',
    word: cells.text('word'),
    sector: cells.choice('sector', SECTORS),
  }));
}
