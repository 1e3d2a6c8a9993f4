import { plainRelation, relationOf } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'nowhere',
  'without',
  'none',
  'nobody',
  'nothing',
]);
/** How a negation may hang on the very word it negates. */
const OWN: ReadonlySet<string> = new Set([
  'advmod',
  'det',
  'cc',
  'cc:preconj',
  'mark',
  'case',
  'nsubj',
  'nsubj:pass',
  'obj',
  'aux',
]);
/** What is not there leaves its verb undone: "No side agreed". */
const SIDES: ReadonlySet<string> = new Set(['nsubj', 'obj']);

/** Whether a word is negated by one that hangs on it, or by its subject or object: "did not agree", "no talks", "Nobody agreed". */
export function isNegated({ analysis, children, lower }: Scene, token: number): boolean {
  return (children[token] ?? []).some((child) => {
    const word = lower[child] ?? '';
    const relation = relationOf(analysis, child);
    if (NEGATIONS.has(word)) return OWN.has(relation) && !isOnly(lower, child);
    return (
      SIDES.has(plainRelation(relation)) &&
      (children[child] ?? []).some(
        (below) =>
          (lower[below] === 'no' || lower[below] === 'neither') &&
          relationOf(analysis, below).startsWith('det'),
      )
    );
  });
}

/** "not only", "not just" negate nothing. */
function isOnly(lower: readonly string[], token: number): boolean {
  const next = lower[token + 1];
  return next === 'only' || next === 'just' || next === 'merely';
}
