import type { CopiedPassage, Copy, CopyInContext, Decision } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { shorten } from '../pages/words/shorten.ts';
import { originInWords } from './article-in-words.ts';
import { quoteWords } from './quote-words.ts';
import { renderBeside } from './render-beside.ts';
import { renderDecisions } from './render-decisions.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** How much of a copy is shown; the JSON has it all. */
const SHOWN_PASSAGES = 3;
const LONGEST_WORDING = 240;

/** A copy as a reader sees it: where from, where to, and the shared words as they stand in both. */
export interface CopyReport {
  readonly copy: Copy;
  readonly from: string;
  readonly to: string;
  /** The words of the passages, as many as are at hand. */
  readonly wordings: CopyInContext['wordings'];
  readonly decisions: readonly Decision[];
}

/** What the ledger answers of a copy, as a report. */
export function toCopyReport({ copy, from, to, wordings, decisions }: CopyInContext): CopyReport {
  return { copy, from: originInWords(from), to: originInWords(to), wordings, decisions };
}

/** A copy: its two articles, why it counts as one, and the words it shares, once where they are the same and side by side where not. */
export function renderCopy({ copy, from, to, wordings, decisions }: CopyReport, sheet: Sheet): string {
  const { width, paint } = sheet;
  const shown = choosePassages(copy.passages);
  const hidden = copy.passages.length - shown.length;
  const isKnown = copy.direction === 'known';
  const line = (text: string, indent = 4): string => wrapIndented(toPlainText(text), width, indent, 2);
  return [
    line(`${isKnown ? 'from' : 'in'} ${from}`, 2),
    line(`${isKnown ? 'to' : 'and'} ${to}`, 2),
    ...(isKnown ? [] : [paint('dim', line('which of them had it first is not known'))]),
    paint('dim', line(`${copy.from}..${copy.to}`)),
    ...copy.grounds.map((ground) => paint('dim', line(ground))),
    ...shown.flatMap((i) => {
      const kind = copy.passages[i]?.kind ?? 'verbatim';
      const [before, after] = [toWords(wordings[i]?.from ?? ''), toWords(wordings[i]?.to ?? '')];
      return before === after
        ? [line(`${kind}: ${before}`)]
        : [line(`${kind}:`), renderBeside([before, after], sheet, 6)];
    }),
    ...(hidden > 0 ? [paint('dim', line(`and ${countInWords(hidden, 'more passage')}`))] : []),
    ...renderDecisions(decisions, sheet),
  ].join('\n');
}

/** Those that show most: the longest, word for word counting twice as much as reworded. */
function choosePassages(passages: CopyReport['copy']['passages']): readonly number[] {
  const weigh = ({ kind, from, to }: CopiedPassage): number =>
    Math.min(from[1] - from[0], to[1] - to[0]) * (kind === 'verbatim' ? 2 : 1);
  return passages
    .map((passage, i) => ({ weight: weigh(passage), i }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN_PASSAGES)
    .map(({ i }) => i);
}

function toWords(words: string): string {
  return quoteWords(shorten(toPlainText(words), LONGEST_WORDING));
}
