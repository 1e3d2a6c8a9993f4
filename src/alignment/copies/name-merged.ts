import type { Sketch } from '../../model/index.ts';
import type { FoundCopy } from './find-copy.ts';
import { coveredShare } from './tell-origin.ts';

/** An article merged of two stands nearly whole in both together; */
const SHARE_OF_BOTH = 0.75;
/** each gives so much of it at least that the other does not; */
const LEAST_ADDED = 0.2;
/** and has more that did not go into it, or the merged one would be where both come from. */
const SHARE_OF_PART = 0.75;

/** So many parts are tried with each other at most: nobody merges more. */
const MOST_PARTS = 8;

/** Whether a copy may be a part of a merged article: it leaves something to the other part, and has more itself. */
function isPart(article: Sketch, { candidate, runs, origin }: FoundCopy): boolean {
  return (
    origin.of !== 'second' &&
    coveredShare(article, runs, 'to') <= 1 - LEAST_ADDED &&
    coveredShare(candidate, runs, 'from') <= SHARE_OF_PART
  );
}

function areWhole(article: Sketch, a: FoundCopy, b: FoundCopy): boolean {
  const both = coveredShare(article, [...a.runs, ...b.runs], 'to');
  const added = [a, b].map(({ runs }) => both - coveredShare(article, runs, 'to'));
  return both >= SHARE_OF_BOTH && added.every((share) => share >= LEAST_ADDED);
}

/** Copies whose direction is not known else, where the article is merged of two of them: it comes from both. */
export function nameMerged(article: Sketch, found: readonly FoundCopy[]): readonly FoundCopy[] {
  const parts = found.filter((copy) => isPart(article, copy)).slice(0, MOST_PARTS);
  return found.map((copy) => {
    if (copy.origin.of !== null || !parts.includes(copy)) return copy;
    const other = parts.find((part) => part !== copy && areWhole(article, copy, part));
    if (!other) return copy;
    const ground = `what it does not have from here it has from ${other.candidate.article}`;
    return { ...copy, origin: { of: 'first', grounds: [ground] } };
  });
}
