import type { CopiedPassage, Copy, Sketch, Span } from '../../model/index.ts';
import { isBefore } from '../publication-time.ts';
import type { WordRun } from '../sketch/locate-words.ts';
import { findSharedText } from './find-shared-text.ts';
import type { ReadySketch } from './ready-sketch.ts';
import type { SharedRun } from './shared-run.ts';
import { stateGrounds } from './state-grounds.ts';

const MADE_BY = 'copies@1';
/** So much shared text, weighed in words, makes a copy, or so great a share of the shorter article. */
const LEAST_WEIGHT = 40;
const LEAST_SHARE = 0.6;

/** From the start of a run's first word to the end of its last, in the article's text. */
function toSpan({ wordStarts, wordLengths }: Sketch, [first, last]: WordRun): Span {
  return [wordStarts[first] ?? 0, (wordStarts[last] ?? 0) + (wordLengths[last] ?? 0)];
}

/**
 * The copy between an article and an earlier recorded one; undefined where they share too little. Reworded sentences are
 * looked for only where `mayReword` says so.
 */
export function findCopy(candidate: Sketch, article: ReadySketch, mayReword: boolean): Copy | undefined {
  const { runs, weight } = findSharedText(candidate, article, mayReword);
  const shorter = Math.min(candidate.words.length, article.sketch.words.length);
  if (runs.length === 0 || weight < Math.min(LEAST_WEIGHT, LEAST_SHARE * shorter)) return undefined;
  const candidateFirst = isBefore(candidate.publishedAt, article.sketch.publishedAt);
  const articleFirst = isBefore(article.sketch.publishedAt, candidate.publishedAt);
  const [from, to] = articleFirst ? [article.sketch, candidate] : [candidate, article.sketch];
  const toPassage = (run: SharedRun): CopiedPassage => ({
    kind: run.kind,
    from: toSpan(from, articleFirst ? run.to : run.from),
    to: toSpan(to, articleFirst ? run.from : run.to),
  });
  return {
    kind: 'copy',
    from: from.article,
    to: to.article,
    direction: candidateFirst || articleFirst ? 'known' : 'unknown',
    grounds: stateGrounds(runs, shorter),
    passages: runs.map(toPassage).sort((a, b) => a.from[0] - b.from[0] || a.to[0] - b.to[0]),
    madeBy: MADE_BY,
  };
}
