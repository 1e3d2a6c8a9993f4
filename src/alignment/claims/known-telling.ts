import {
  toTellingRef,
  type ClaimId,
  type ClaimStance,
  type Sketch,
  type Telling,
  type TellingRef,
} from '../../model/index.ts';
import { drawContent, type TellingContent } from './draw-content.ts';
import { isTurned } from './turn-stance.ts';

/** A telling whose claim is known. */
export interface KnownTelling {
  readonly ref: TellingRef;
  readonly claim: ClaimId;
  readonly sketch: Sketch;
  readonly telling: Telling;
  /** Drawn when it is first asked for: few of those that are known are compared. */
  readonly content: () => TellingContent;
  /** Whether it puts the claim the other way round. */
  readonly isTurned: boolean;
}

export function toKnown(sketch: Sketch, telling: Telling, claim: ClaimId, stance: ClaimStance): KnownTelling {
  let drawn: TellingContent | undefined;
  return {
    ref: toTellingRef(sketch.article, telling.id),
    claim,
    sketch,
    telling,
    content: () => (drawn ??= drawContent(sketch, telling)),
    isTurned: isTurned(telling.stance, stance),
  };
}
