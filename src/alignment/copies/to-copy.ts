import type { CopiedPassage, Copy, Sketch, Span, WordRun } from '../../model/index.ts';
import type { FoundCopy } from './find-copy.ts';
import type { SharedRun } from './shared-run.ts';

const MADE_BY = 'copies@2';

/** From the start of a run's first word to the end of its last, in the article's text. */
function toSpan({ wordStarts, wordLengths }: Sketch, [first, last]: WordRun): Span {
  return [wordStarts[first] ?? 0, (wordStarts[last] ?? 0) + (wordLengths[last] ?? 0)];
}

/** The edge from the one that was copied; where that is not known, from the earlier recorded. */
export function toCopy(article: Sketch, { candidate, runs, grounds, origin }: FoundCopy): Copy {
  const isTurned = origin.of === 'second';
  const [from, to] = isTurned ? [article, candidate] : [candidate, article];
  const toPassage = (run: SharedRun): CopiedPassage => ({
    kind: run.kind,
    from: toSpan(from, isTurned ? run.to : run.from),
    to: toSpan(to, isTurned ? run.from : run.to),
  });
  return {
    kind: 'copy',
    from: from.article,
    to: to.article,
    direction: origin.of === null ? 'unknown' : 'known',
    grounds: [...grounds, ...origin.grounds],
    passages: runs.map(toPassage).sort((a, b) => a.from[0] - b.from[0] || a.to[0] - b.to[0]),
    madeBy: MADE_BY,
  };
}
