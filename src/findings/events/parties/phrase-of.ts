import type { TokenRange } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';

const WITHIN: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'case',
  'nmod',
  'fixed',
  'goeswith',
]);

/** Of a party of more words, those of the highest are its phrase. */
const MOST_WORDS = 60;

/** The words that name a party: its head with what is before it and the phrases that tell whose or of what it is; no clauses, no appositions. */
export function phraseOf({ children, plain }: EventScene, head: number): TokenRange {
  let first = head;
  let last = head;
  const stack = [head];
  for (let seen = 0; stack.length > 0 && seen < MOST_WORDS; seen++) {
    const token = stack.pop() ?? head;
    for (const child of children[token] ?? []) {
      const relation = plain[child] ?? '_';
      if (token === head && relation === 'case' && child < head) continue;
      if (!WITHIN.has(relation) && !(token !== head && (relation === 'conj' || relation === 'cc'))) continue;
      first = Math.min(first, child);
      last = Math.max(last, child);
      stack.push(child);
    }
  }
  return { first, last };
}
