import { html } from 'hono/html';
import type { StatementInContext } from '../../../model/index.ts';
import { marksLegend } from '../blocks/marks-legend.ts';
import type { Html } from '../html.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { allMarksOfStatement } from './finding-mark.ts';
import { renderSegment } from './render-segments.ts';
import { splitByMarks } from './split-by-marks.ts';

/** Longer passages are cut; the article has the rest. */
const LONGEST = 2000;

/** The passage of a statement as a quotation, with all that is told of the statement marked, and a legend of the marks. */
export function markedPassage({ statement, passage, article }: StatementInContext): Html {
  const text = passage.text.slice(0, LONGEST);
  const segments = splitByMarks(text, allMarksOfStatement(statement, passage.start));
  const roles = new Set(segments.flatMap(({ marks }) => marks.map(({ role }) => role)));
  const rest = passage.text.length > LONGEST ? '…' : '';
  return html`<blockquote ${languageAttributes(article.language)}>
      ${segments.map((segment) => renderSegment(text, segment))}${rest}
    </blockquote>
    ${marksLegend(roles)}`;
}
