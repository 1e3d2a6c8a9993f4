import type { Attribution, TokenRange } from '../../model/index.ts';
import type { Confidence } from './attribution-network.ts';
import type { CueInPassage } from './choose-cues.ts';
import type { RolesAround } from './label-roles.ts';
import { CONTENT_BEGINS, SPEAKER_BEGINS } from './role-labels.ts';

/**
 * What the labels around a cue come to, by rows of tokens; undefined where there is no content, or where it is too unsure. Speakers are named at one place: of
 * several stretches, the longest is taken. `from` is the row of the passage's first word.
 */
export function toAttribution(
  cue: CueInPassage,
  around: RolesAround,
  from: number,
  { bias, cue: byCue, roles, least }: Confidence,
): Attribution | undefined {
  const content = rangesOf(around, CONTENT_BEGINS, cue);
  const confidence = 1 / (1 + Math.exp(-bias - byCue * cue.score - roles * around.score));
  if (content.length === 0 || confidence < least) return undefined;
  const speaker = longest(rangesOf(around, SPEAKER_BEGINS, cue));
  const toRows = ({ first, last }: TokenRange): TokenRange => ({ first: from + first, last: from + last });
  return {
    speaker: speaker === undefined ? null : toRows(speaker),
    cue: toRows(cue),
    content: content.map(toRows),
    confidence,
  };
}

/** The stretches of a kind, by their words' places in the passage, without the cue's own words. */
function rangesOf({ first, labels }: RolesAround, begins: number, cue: CueInPassage): readonly TokenRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const [i, label] of labels.entries()) {
    const word = first + i;
    if ((label !== begins && label !== begins + 1) || (word >= cue.first && word <= cue.last)) continue;
    const open = ranges.at(-1);
    if (open?.last === word - 1) open.last = word;
    else ranges.push({ first: word, last: word });
  }
  return ranges;
}

function longest(ranges: readonly TokenRange[]): TokenRange | undefined {
  const lengthOf = ({ first, last }: TokenRange): number => last - first;
  return ranges.reduce<TokenRange | undefined>(
    (best, range) => (best === undefined || lengthOf(range) > lengthOf(best) ? range : best),
    undefined,
  );
}
