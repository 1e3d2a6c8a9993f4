import type { TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

/** In tokens: how far from a question's mark its sentence's beginning is looked for. */
const REACH = 40;

/** Whether a content is one direct question: it ends with its mark, and no sentence ends before. */
export function isQuestion({ lower }: Scene, content: readonly TokenRange[]): boolean {
  const range = content.at(-1);
  if (content.length !== 1 || !range || range.last - range.first > REACH) return false;
  const words = lower.slice(range.first, range.last + 1);
  while (/^["'”’»)]$/.test(words.at(-1) ?? '')) words.pop();
  return words.at(-1) === '?' && !words.slice(0, -1).some((word) => /^[.!?]$/.test(word));
}
