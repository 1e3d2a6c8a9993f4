import {
  headOf,
  lemmaOf,
  pennTagOf,
  relationOf,
  tagOf,
  type Analysis,
  type Tag,
  type TokenRange,
} from '../../model/index.ts';
import type { Phrase } from './reading/passage.ts';

const VERBAL: ReadonlySet<Tag> = new Set<Tag>(['AUX', 'VERB']);

/**
 * Whether words that could tell when do so in their sentence: not the verb "may", nor what numbers count ("2024 people"); and
 * whether the preposition that bounds a date is its own ("after Friday", not "after Friday prayers").
 */
export function isMeant(
  analysis: Analysis,
  tokens: TokenRange,
  { isBare = false, isBounded = false }: Phrase,
): boolean {
  const { first, last } = tokens;
  if (first < 0) return true;
  if (first === last && VERBAL.has(tagOf(analysis, first))) return false;
  if (isBare && isCount(analysis, last)) return false;
  if (!isBounded) return true;
  const head = headOf(analysis, first);
  return head < 0 || (head >= first && head <= last);
}

/** A number counts the plural noun it hangs on; "the 2015 protests" are those of a year. */
function isCount(analysis: Analysis, token: number): boolean {
  const head = headOf(analysis, token);
  if (relationOf(analysis, token) !== 'nummod' || head <= token) return false;
  const isDetermined = token > 0 && lemmaOf(analysis, token - 1) === 'the';
  return pennTagOf(analysis, head) === 'NNS' && !isDetermined;
}
