import type { Span } from '../../model/index.ts';

const OPENING = /[\s([{—–-]/u;
const WORD = /[\p{L}\p{N}]/u;
const OPENER = /^\s*["“]/u;

/**
 * What stands in double quotation marks, straight or curly and mixed, marks included; `paragraphs` are in order.
 * A quotation left open at a paragraph's end goes on if the next paragraph opens with a mark, as newspapers print long
 * ones; else it ends with its paragraph if it began it, and is no quotation otherwise (an inch mark, a slip).
 *
 * @example findQuotations('He said “no.”', [[0, 13]]) // [[8, 13]]
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  paragraphs.forEach(([start, end], index) => {
    let open = -1;
    for (let i = start; i < end; i++) {
      const mark = text[i];
      if (mark !== '"' && mark !== '“' && mark !== '”' && mark !== '„') continue;
      const before = i === start ? ' ' : (text[i - 1] ?? ' ');
      const after = i + 1 >= end ? ' ' : (text[i + 1] ?? ' ');
      if (open < 0) {
        if (mark === '“' || mark === '„' || (mark === '"' && OPENING.test(before) && !/\s/u.test(after)))
          open = i;
      } else if (mark === '”' || (mark === '"' && !WORD.test(after))) {
        found.push([open, i + 1]);
        open = -1;
      }
    }
    if (open < 0) return;
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && OPENER.test(text.slice(next[0], next[0] + 8));
    if (goesOn || text.slice(start, open).trim() === '') found.push([open, end]);
  });
  return found;
}
