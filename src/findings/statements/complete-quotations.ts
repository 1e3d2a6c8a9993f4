import type { TokenRange } from '../../model/index.ts';
import type { FoundStatement } from './found-statement.ts';
import { overlapping } from './quoted-of.ts';
import { rangeOfSpan, spanOfRange, type Scene } from '../scene.ts';
import { toldTokens } from './told-tokens.ts';

/**
 * A content that has the greater part of a quotation has all of it: nobody is quoted by halves. Words that belong to another statement,
 * or to the cue and speaker that interrupt the quotation, stay theirs.
 */
export function completeQuotations(
  scene: Scene,
  statements: readonly FoundStatement[],
): readonly FoundStatement[] {
  const isTold = toldTokens(scene.lower.length, statements);
  return statements.map((found) => ({ ...found, content: found.content.map(completed) }));

  function completed(range: TokenRange): TokenRange {
    const touched = overlapping(scene.quotations, spanOfRange(scene, range));
    const edges = new Set([touched[0], touched.at(-1)].filter((quotation) => quotation !== undefined));
    return [...edges].map((quotation) => rangeOfSpan(scene, quotation)).reduce(joined, range);
  }

  function joined(range: TokenRange, quotation: TokenRange): TokenRange {
    const [first, last] = [Math.min(range.first, quotation.first), Math.max(range.last, quotation.last)];
    const common = Math.min(range.last, quotation.last) - Math.max(range.first, quotation.first) + 1;
    const isMost = 2 * common > quotation.last - quotation.first + 1;
    return isMost && !isTaken(first, range.first) && !isTaken(range.last + 1, last + 1)
      ? { first, last }
      : range;
  }

  function isTaken(first: number, end: number): boolean {
    return isTold.subarray(first, end).includes(1);
  }
}
