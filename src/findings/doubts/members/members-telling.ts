import type { Telling } from '../doubt-scene.ts';

/**
 * How much a text says: `all`: it has just so many ("the 17-member council"). `some`: it has so many or more ("17 members of the
 * council"). `perhaps`: so many or more, if these are its members at all ("the council was told of 17 member states").
 */
export type MembersClaim = 'all' | 'some' | 'perhaps';

/** Words that tell how many members a body has. */
export interface MembersTelling extends Telling {
  readonly claim: MembersClaim;
}
