import type { JudgedConflict } from '../../model/index.ts';

const BY = {
  register: 'by the register',
  roots: 'by most roots',
} as const;

/**
 * Which article slipped, by what that is known, and which have it from there; null where no slip is known.
 *
 * @example slipInWords(conflict, nameOf) // 'slip in the Bay Post by the register; inherited by the Quay Courier'
 */
export function slipInWords(
  { slip, slipBy, inherited }: Pick<JudgedConflict, 'slip' | 'slipBy' | 'inherited'>,
  nameOf: (article: JudgedConflict['inherited'][number]) => string,
): string | null {
  if (slip === null) return null;
  const by = slipBy === null ? '' : ` ${BY[slipBy]}`;
  const heirs = inherited.length === 0 ? '' : `; inherited by ${inherited.map(nameOf).join(', ')}`;
  return `slip in ${nameOf(slip)}${by}${heirs}`;
}
