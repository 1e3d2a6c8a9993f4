import { html } from 'hono/html';
import type { StatementInContext } from '../../../model/index.ts';
import { isUnsure } from '../../words/confidence-in-words.ts';
import { hopInWords } from '../../words/hop-in-words.ts';
import type { Html } from '../html.ts';
import { markedPassage } from '../text/marked-passage.ts';
import { confidenceInWords } from '../words/confidence-in-words.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { pathTo, pathToPlace } from '../words/path-to.ts';
import { publicationInWords } from '../words/publication-in-words.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing } from './article-line.ts';
import { statementChips } from './statement-chips.ts';
import { gistLinks, relativesOf } from './statement-links.ts';
import { wordsInPassage } from './words-in-passage.ts';

/** By whom the words came to the article, outermost first; nothing where it has them from the speaker. */
function chainInPassing({ statement, hops }: StatementInContext): readonly Html[] {
  return statement.chain.map((hop, i) => html` · <bdi>${shorten(hopInWords(hop, hops[i]), 80)}</bdi>`);
}

function deniersInPassing({ deniedBy }: StatementInContext): Html | string {
  const [first] = deniedBy;
  if (first === undefined) return '';
  const others = deniedBy.length > 1 ? ' and others' : '';
  return html` ·
    <span class="denial"
      >denied by <bdi>${shorten(first.speaker ?? 'nobody named', 60)}</bdi>${others}</span
    >`;
}

/** A statement on one line, opening to its passage with everything marked that is told of it. */
export function statementDetails(found: StatementInContext): Html {
  const { statement, article, ref } = found;
  const content = shorten(wordsInPassage(found, statement.content.spans), 220) || 'words outside the passage';
  const cue = shorten(wordsInPassage(found, statement.cue.spans), 40);
  const unsure = isUnsure(statement.confidence) ? ` · ${confidenceInWords(statement.confidence)}` : '';
  return html`<details class="statement">
    <summary data-item>
      <span class="said" ${languageAttributes(article.language)}>${content}</span>
      <span class="meta"
        >${statementChips(statement)}<bdi class="cue-word">${cue}</bdi> ·
        ${nameInPassing(article)}${chainInPassing(found)}${deniersInPassing(found)}${unsure}</span
      >
    </summary>
    ${markedPassage(found)}
    ${relativesOf(found).map(
      ([name, gists]) =>
        html`<div class="relatives">
          <p class="meta">${name}</p>
          ${gistLinks(gists)}
        </div>`,
    )}
    <p class="meta">
      ${nameInPassing(article)}, ${publicationInWords(article)} ·
      ${confidenceInWords(statement.confidence)}<br />
      <a href="${pathToPlace(ref)}">Read it in the article</a> ·
      <a href="${pathTo.statement(ref)}" aria-label="All about this statement: ${shorten(content, 60)}"
        >All about it</a
      >
    </p>
  </details>`;
}
