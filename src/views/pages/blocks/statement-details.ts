import { html } from 'hono/html';
import { isDenial, wordingOf, type Span, type StatementInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { markedPassage } from '../text/marked-passage.ts';
import { publicationInWords } from '../words/publication-in-words.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { pathToPlace } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing } from './article-line.ts';

/** The words of some spans of the article, as far as they lie in the passage. */
export function wordsInPassage({ passage }: StatementInContext, spans: readonly Span[]): string {
  const end = passage.start + passage.text.length;
  const inside = spans.filter((span) => span[0] >= passage.start && span[1] <= end);
  return wordingOf(
    passage.text,
    inside.map((span) => [span[0] - passage.start, span[1] - passage.start]),
  );
}

/** By whom the words came to the article, hop by hop, outermost first; empty where it has them from the speaker. */
function chainInWords(found: StatementInContext): Html | string {
  const hops = found.statement.chain.map(({ speaker, cue }) => {
    const who = speaker === null ? 'somebody unnamed' : wordsInPassage(found, speaker.spans);
    return shorten(`${who || 'somebody named elsewhere'} ${wordsInPassage(found, cue.spans)}`, 120);
  });
  if (hops.length === 0) return '';
  return html`<p class="chain">
    By way of: ${hops.map((hop, i) => html`${i > 0 ? ' → ' : ''}<bdi>${hop}</bdi>`)}
  </p>`;
}

/** A statement on one line, opening to its passage with speaker, cue and content marked. */
export function statementDetails(found: StatementInContext): Html {
  const { statement, article, ref } = found;
  const content = shorten(wordsInPassage(found, statement.content.spans), 220) || 'words outside the passage';
  const cue = shorten(wordsInPassage(found, statement.cue.spans), 40);
  const denial = isDenial(statement) ? html`<span class="chip denial">denial</span> ` : '';
  return html`<details class="statement">
    <summary data-item>
      <span class="said" ${languageAttributes(article.language)}>${content}</span>
      <span class="meta">${denial}<bdi class="cue-word">${cue}</bdi> · ${nameInPassing(article)}</span>
    </summary>
    ${markedPassage(found)} ${chainInWords(found)}
    <p class="meta">
      ${nameInPassing(article)}, ${publicationInWords(article)} ·
      <a href="${pathToPlace(ref)}">Read it in the article</a>
    </p>
  </details>`;
}
