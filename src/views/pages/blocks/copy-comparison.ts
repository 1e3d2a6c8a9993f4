import { html } from 'hono/html';
import type { ArticleSummary, CopyInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { publicationInWords } from '../words/publication-in-words.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing, publisherOf } from './article-line.ts';

/** Of one copy; the JSON has them all. */
const SHOWN = 12;
const LONGEST = 700;

function side(article: ArticleSummary, words: string): Html {
  return html`<div>
    <p class="byline">${publisherOf(article)}</p>
    <blockquote ${languageAttributes(article.language)}>${shorten(words, LONGEST)}</blockquote>
  </div>`;
}

function articleLink(article: ArticleSummary): Html {
  return html`<a href="${pathTo.article(article.id)}">${nameInPassing(article)}</a>`;
}

function dateLine(article: ArticleSummary): Html {
  return html`<p class="meta">${nameInPassing(article)}: ${publicationInWords(article)}</p>`;
}

/** Two articles that share words, opening to the shared passages side by side. */
export function copyComparison({ copy, from, to, wordings }: CopyInContext): Html {
  const passages = copy.passages.slice(0, SHOWN).map(({ kind }, i) => {
    const wording = wordings[i];
    if (wording === undefined) return '';
    return html`<li>
      <p class="chip">${kind}</p>
      <div class="pair">${side(from, wording.from)}${side(to, wording.to)}</div>
    </li>`;
  });
  const direction =
    copy.direction === 'known'
      ? html`${articleLink(to)} has it from ${articleLink(from)}.`
      : html`Between ${articleLink(from)} and ${articleLink(to)}; which had it first is not known.`;
  const hidden = copy.passages.length - SHOWN;
  return html`<details class="copy">
    <summary data-item>
      <span class="said"
        >${nameInPassing(from)} ${copy.direction === 'known' ? '→' : '↔'} ${nameInPassing(to)}</span
      >
      <span class="meta">${countInWords(copy.passages.length, 'passage')} in the same words, or nearly</span>
    </summary>
    <div>
      <p>${direction}</p>
      ${dateLine(from)}${dateLine(to)}
    </div>
    <ul class="grounds">
      ${copy.grounds.map((ground) => html`<li dir="auto">${shorten(ground, 300)}</li>`)}
    </ul>
    <ol class="passages">
      ${passages}
    </ol>
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more passage')}, in the JSON of this page</p>` : ''}
  </details>`;
}
