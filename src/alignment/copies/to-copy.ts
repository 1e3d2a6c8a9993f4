import { spanOfRun, type CopiedPassage, type Copy, type Sketch } from '../../model/index.ts';
import type { FoundCopy } from './find-copy.ts';
import type { SharedRun } from './shared-run.ts';

const MADE_BY = 'copies@2';

/** The edge from the one that was copied; where that is not known, from the earlier recorded. */
export function toCopy(article: Sketch, { candidate, runs, grounds, origin }: FoundCopy): Copy {
  const isTurned = origin.of === 'second';
  const [from, to] = isTurned ? [article, candidate] : [candidate, article];
  const toPassage = (run: SharedRun): CopiedPassage => ({
    kind: run.kind,
    from: spanOfRun(from, isTurned ? run.to : run.from),
    to: spanOfRun(to, isTurned ? run.from : run.to),
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
