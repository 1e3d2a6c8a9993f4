import type { Span } from '../../model/index.ts';

/** How quotations are marked: what opens them, what closes them. A mark that may do both closes what is open. */
interface Style {
  readonly opening: RegExp;
  readonly closing: RegExp;
}

/** Straight and curly double marks are mixed by those who print news; so they are one style. */
const DOUBLE: Style = { opening: /["“„]/u, closing: /["”]/u };
const SINGLE: Style = { opening: /‘/u, closing: /’/u };
const ANGLE: Style = { opening: /«/u, closing: /»/u };
const STYLES = [DOUBLE, SINGLE, ANGLE];

const MARK = /["“”„‘’«»]/gu;
const BEFORE_OPENING = /[\s([{—–-]/u;
const WORD = /[\p{L}\p{N}]/u;
const OPENER = /^\s*["“‘«]/u;

/**
 * What stands in quotation marks, double or single curly ones, straight ones or guillemets, marks included; `paragraphs` are in order.
 * A quotation left open at a paragraph's end goes on if the next paragraph opens with a mark, as newspapers print long
 * ones; else it ends with its paragraph if it began it, and is no quotation otherwise (an inch mark, a slip). What is quoted within a
 * quotation is part of it.
 *
 * @example findQuotations('He said “no.”', [[0, 13]]) // [[8, 13]]
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  paragraphs.forEach(([start, end], index) => {
    let open: { readonly at: number; readonly style: Style } | undefined;
    for (const { index: place, 0: mark } of text.slice(start, end).matchAll(MARK)) {
      const at = start + place;
      const before = at === start ? ' ' : (text[at - 1] ?? ' ');
      const after = at + 1 >= end ? ' ' : (text[at + 1] ?? ' ');
      if (!open) {
        const style = STYLES.find(({ opening }) => opening.test(mark));
        if (style && opens(mark, before, after)) open = { at, style };
      } else if (open.style.closing.test(mark) && closes(mark, before, after)) {
        found.push([open.at, at + 1]);
        open = undefined;
      }
    }
    // An apostrophe too many is no quotation left open.
    if (!open || open.style === SINGLE) return;
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && OPENER.test(text.slice(next[0], next[0] + 8));
    if (goesOn || text.slice(start, open.at).trim() === '') found.push([open.at, end]);
  });
  return found;
}

/** A mark that could close as well opens only between a space and a word; a single one not in "rock ‘n’ roll". */
function opens(mark: string, before: string, after: string): boolean {
  if (mark === '"') return BEFORE_OPENING.test(before) && !/\s/u.test(after);
  return mark !== '‘' || (!WORD.test(before) && !/\s/u.test(after));
}

/** An apostrophe stands before a letter ("it’s") or behind an s ("the ministers’ plan"). */
function closes(mark: string, before: string, after: string): boolean {
  if (mark === '"') return !WORD.test(after);
  return mark !== '’' || (!WORD.test(after) && !(before === 's' && after === ' '));
}
