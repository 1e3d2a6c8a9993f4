import type { Language } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { notAnalysedInWords } from './article-in-words.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** What became of everything that was asked for. */
export interface Tally {
  readonly recorded: number;
  readonly known: number;
  readonly unread: number;
  /** The articles recorded that are not in English. */
  readonly notAnalysed: readonly { readonly file: string; readonly language: Language }[];
}

const SHOWN = 20;

/** How many articles are new, known already, unread, and which are not in English. */
export function renderSummary({ recorded, known, unread, notAnalysed }: Tally, sheet: Sheet): string {
  const { width } = sheet;
  const counts = [countInWords(recorded, 'new article'), `${known} known already`, `${unread} unread`];
  if (notAnalysed.length > 0) counts.push(`${notAnalysed.length} not English`);
  const hidden = notAnalysed.length - SHOWN;
  return [
    wrapIndented(counts.join(', '), width, 0),
    ...notAnalysed
      .slice(0, SHOWN)
      .map(({ file, language }) =>
        wrapIndented(`${notAnalysedInWords(language)}: ${toPlainText(file)}`, width, 2, 2),
      ),
    ...(hidden > 0 ? [`  and ${hidden} more not English, not analysed`] : []),
  ].join('\n');
}
