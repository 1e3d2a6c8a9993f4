import { tagOf, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

const INVERTED: ReadonlySet<string> = new Set(['were', 'should', 'had']);
const SUBJECT_STARTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ']);
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['that', ',', '"', '“', '‘', "''", '``']);

/** In tokens: how long such a condition may be. */
const REACH = 40;

/**
 * The condition with which a content begins by its verb and no "if", up to its comma: "were they to attack, …". By the words, for
 * such clauses are too rare for a parser to have learnt them.
 */
export function findInversion(scene: Scene, content: readonly TokenRange[]): TokenRange | undefined {
  const [range] = content;
  if (!range) return undefined;
  let first = range.first;
  while (first < range.last && BEFORE_CLAUSE.has(scene.lower[first] ?? '')) first++;
  if (first >= range.last || !INVERTED.has(scene.lower[first] ?? '')) return undefined;
  if (!SUBJECT_STARTS.has(tagOf(scene.analysis, first + 1))) return undefined;
  const words = scene.lower.slice(first, Math.min(range.last + 1, first + REACH));
  const comma = words.indexOf(',');
  return comma > 2 && !words.includes('?') ? { first, last: first + comma - 1 } : undefined;
}
