import type { ClaimStance } from '../../model/index.ts';

const TURNED: Partial<Record<ClaimStance, ClaimStance>> = {
  affirms: 'denies',
  confirms: 'denies',
  denies: 'affirms',
};

/** The stance to the opposite of what is said: who affirms that there was no raid denies the raid. */
export function turnStance(stance: ClaimStance): ClaimStance {
  return TURNED[stance] ?? stance;
}

/**
 * Whether a claim is put the other way round than a telling of it puts it, by the telling's own stance and the one that it has to the
 * claim. Doubt and lack of sight do not show.
 */
export function isTurned(own: ClaimStance, recorded: ClaimStance): boolean {
  return own !== recorded && turnStance(own) === recorded;
}
