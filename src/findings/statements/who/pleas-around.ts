import { headOf, tagOf, type TokenRange } from '../../../model/index.ts';
import { branchOf, clauseOver } from './branch-of.ts';
import type { Cast } from './cast.ts';
import { phraseAt } from './phrase-at.ts';

/** The cue and content that a speaker's phrase goes with. */
export interface Told {
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

/** How many tokens on either side of the cue are searched for a reason not to be named. */
const FAR = 40;

/** Reasons in the same sentence but outside the phrase: "speaking on condition of anonymity, the official said". */
export function pleasAround(cast: Cast, range: TokenRange, { cue, content }: Told): readonly TokenRange[] {
  const isTaken = (token: number): boolean =>
    [range, cue, ...content].some(({ first, last }) => token >= first && token <= last);
  const isEnd = (head: number): boolean =>
    [range, cue].some(({ first, last }) => head >= first && head <= last);
  const from = Math.max(0, cue.first - FAR);
  const to = Math.min(cast.lower.length - 1, cue.last + FAR);
  const pleas: TokenRange[] = [];
  for (let token = from; token <= to; token++) {
    const phrase = isTaken(token) ? undefined : phraseAt(cast, token, to);
    // "Unnamed" says something of its own noun alone.
    if (phrase?.kind !== 'plea' || tagOf(cast.analysis, token) === 'ADJ') continue;
    const around = token + phrase.words.length - 1;
    const top = clauseOver(cast, around, isEnd);
    if (!isEnd(headOf(cast.analysis, top))) continue;
    const { first, last } = branchOf(cast, top, { isBarred: isTaken, around });
    pleas.push({ first: Math.min(first, token), last });
    token = Math.max(token, last);
  }
  return pleas;
}
