import { pennTagOf, relationOf, type TokenRange } from '../../../model/index.ts';
import type { Cast } from '../who/cast.ts';
import { coreOf, nounOf } from '../who/core-of.ts';
import { isPaper } from './is-paper.ts';
import { lemmaIn } from './surroundings.ts';

/** "Sources", "a source", "various reports": unless it is told whose they are. One report is a paper. */
export function isNobody(cast: Cast, speaker: TokenRange): boolean {
  const { analysis, lexicon, lower } = cast;
  const core = coreOf(cast, speaker);
  const noun = nounOf(cast, core);
  const isPlural = pennTagOf(analysis, noun).endsWith('S');
  if (!lexicon.nobodies.has(lemmaIn(cast, noun)) || (isPaper(cast, noun) && !isPlural)) return false;
  if (core.last < speaker.last - 1) return false;
  return (cast.children[noun] ?? []).every(
    (child) =>
      child > speaker.last ||
      /^(?:det|punct|case|nummod)$/u.test(relationOf(analysis, child)) ||
      lexicon.vague.has(lower[child] ?? ''),
  );
}
