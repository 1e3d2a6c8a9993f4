import type { Copy, CopyInContext } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { shorten } from '../pages/words/shorten.ts';
import { originInWords } from './article-in-words.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** How much of a copy is shown; the JSON has it all. */
export const SHOWN_PASSAGES = 3;
export const LONGEST_WORDING = 240;

/** A copy as a reader sees it: where from, where to, and the shared words as they stand in either article or in both. */
export interface CopyReport {
  readonly copy: Pick<Copy, 'direction' | 'grounds' | 'passages'>;
  readonly from: string;
  readonly to: string;
  /** Of each passage shown, its wordings: one where both articles have the same, or where one is remembered. */
  readonly wordings: readonly (readonly string[])[];
}

/** What the ledger answers of a copy, as a report. */
export function toCopyReport({ copy, from, to, wordings }: CopyInContext): CopyReport {
  return {
    copy,
    from: originInWords(from),
    to: originInWords(to),
    wordings: wordings.map((each) => (each.from === each.to ? [each.from] : [each.from, each.to])),
  };
}

export function renderCopy({ copy, from, to, wordings }: CopyReport, { width, paint }: Sheet): string {
  const shown = wordings.slice(0, SHOWN_PASSAGES);
  const hidden = copy.passages.length - shown.length;
  const isKnown = copy.direction === 'known';
  const line = (text: string, indent = 4): string => wrapIndented(toPlainText(text), width, indent, 2);
  return [
    line(`${isKnown ? 'from' : 'in'} ${from}`, 2),
    line(`${isKnown ? 'to' : 'and'} ${to}`, 2),
    ...(isKnown ? [] : [paint('dim', line('which of them had it first is not known'))]),
    ...copy.grounds.map((ground) => paint('dim', line(ground))),
    ...shown.map((words, i) => line(`${copy.passages[i]?.kind ?? ''}: ${words.map(quote).join(' → ')}`)),
    ...(hidden > 0 ? [paint('dim', line(`and ${countInWords(hidden, 'more passage')}`))] : []),
  ].join('\n');
}

function quote(words: string): string {
  return `“${shorten(words, LONGEST_WORDING)}”`;
}
