import type { CueKind, Stance, Statement, Tenor } from '../../model/index.ts';

const STANCES: Readonly<Record<Exclude<Stance, 'affirms'>, string>> = {
  denies: 'denies',
  confirms: 'confirms',
  doubts: 'doubts',
  asks: 'asks',
  demands: 'demands',
  promises: 'promises',
  threatens: 'threatens',
  declines: 'declines to comment',
  retracts: 'takes back',
};

/** How somebody affirms, where the cue tells more than that he says so. */
const AFFIRMS: Readonly<Partial<Record<CueKind, string>>> = {
  say: 'says',
  report: 'reports',
  warn: 'warns',
  accuse: 'accuses',
  believe: 'believes',
  expect: 'expects',
  want: 'wants',
  plan: 'plans',
};

/**
 * What a speaker does about what he says.
 *
 * @example stanceInWords({ stance: 'affirms', cue: { kind: 'warn', spans: [] } }) // 'warns'
 */
export function stanceInWords({ stance, cue }: Pick<Statement, 'stance' | 'cue'>): string {
  return stance === 'affirms' ? (AFFIRMS[cue.kind] ?? 'affirms') : STANCES[stance];
}

/**
 * How the claim is put, where it is not plainly put.
 *
 * @example tenorInWords({ isNegated: true, modality: 'possible', qualifiers: [] }) // ['negated', 'possible']
 */
export function tenorInWords({ isNegated, modality }: Tenor): readonly string[] {
  return [...(isNegated ? ['negated'] : []), ...(modality === 'certain' ? [] : [modality])];
}
