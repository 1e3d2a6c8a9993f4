import { html } from 'hono/html';
import type { StatementInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { marksOfStatement } from './finding-mark.ts';
import { renderSegment } from './render-segments.ts';
import { splitByMarks } from './split-by-marks.ts';

/** Longer passages are cut; the article has the rest. */
const LONGEST = 1500;

/** The passage of a statement as a quotation, with its speaker, cue and content marked. */
export function markedPassage({ statement, passage, article }: StatementInContext): Html {
  const text = passage.text.slice(0, LONGEST);
  const segments = splitByMarks(text, marksOfStatement(statement, passage.start));
  const rest = passage.text.length > LONGEST ? '…' : '';
  return html`<blockquote ${languageAttributes(article.language)}>
    ${segments.map((segment) => renderSegment(text, segment))}${rest}
  </blockquote>`;
}
