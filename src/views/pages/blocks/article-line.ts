import { html } from 'hono/html';
import { isAnalysed, type ArticleSummary } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { publicationInWords } from '../words/publication-in-words.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { languageInWords } from '../../words/language-in-words.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';

/** Who printed it, or that this is not known. */
export function publisherOf({ publisher }: Pick<ArticleSummary, 'publisher'>): Html {
  if (publisher === null) return html`<span class="unknown">publisher unknown</span>`;
  return html`<bdi class="publisher">${shorten(publisher, 80)}</bdi>`;
}

/** What to call an article in passing: by who printed it, or, where that is not known, by its own label, cut to `longest`. */
export function nameInPassing(article: Pick<ArticleSummary, 'publisher' | 'label'>, longest = 60): Html {
  return article.publisher === null
    ? html`<bdi>“${shorten(article.label, longest)}”</bdi>`
    : publisherOf(article);
}

/** An article as an entry of a list: what it is called, who printed it, when, and how that is known. */
export function articleLine(article: ArticleSummary): Html {
  const count = isAnalysed(article)
    ? countInWords(article.statements, 'statement')
    : `${languageInWords(article.language)}, not analysed`;
  return html`<li class="article-line">
    <p class="byline">${publisherOf(article)}</p>
    <p class="label" ${languageAttributes(article.language)}>
      <a href="${pathTo.article(article.id)}" data-item>${shorten(article.label, 160)}</a>
    </p>
    <p class="meta">${publicationInWords(article)} · ${count}</p>
  </li>`;
}
