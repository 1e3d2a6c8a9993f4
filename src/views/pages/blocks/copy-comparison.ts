import { html } from 'hono/html';
import type { ArticleSummary, CopyInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { sameWords, type ComparedStretch } from '../text/same-words.ts';
import { countInWords } from '../words/count-in-words.ts';
import { publicationInWords } from '../words/publication-in-words.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing, publisherOf } from './article-line.ts';
import { decisionNotes } from './decision-notes.ts';

/** Of one copy; the JSON has them all. */
const SHOWN = 12;
const LONGEST = 700;

/** The words of a passage in one article, those that the other has too lit; `pair` is the name that it shares with the other. */
function side(article: ArticleSummary, stretches: readonly ComparedStretch[], pair: string): Html {
  return html`<div>
    <p class="byline">${publisherOf(article)}</p>
    <blockquote data-pair="${pair}" tabindex="0" ${languageAttributes(article.language)}>
      ${stretches.map(({ words, isShared }) => (isShared ? html`<mark class="shared">${words}</mark>` : words))}
    </blockquote>
  </div>`;
}

function articleLink(article: ArticleSummary): Html {
  return html`<a href="${pathTo.article(article.id)}">${nameInPassing(article)}</a>`;
}

function dateLine(article: ArticleSummary): Html {
  return html`<p class="meta">${nameInPassing(article)}: ${publicationInWords(article)}</p>`;
}

function passageItems({ copy, from, to, wordings }: CopyInContext): readonly (Html | string)[] {
  return copy.passages.slice(0, SHOWN).map(({ kind }, i) => {
    const wording = wordings[i];
    if (wording === undefined) return '';
    const compared = sameWords(shorten(wording.from, LONGEST), shorten(wording.to, LONGEST));
    const pair = `${copy.from}-${copy.to}-${i + 1}`;
    return html`<li>
      <p class="chip">${kind}</p>
      <div class="pair">${side(from, compared.from, pair)}${side(to, compared.to, pair)}</div>
    </li>`;
  });
}

/** Two articles that share words, opening to why it counts as a copy and to the shared passages side by side. */
export function copyComparison(found: CopyInContext): Html {
  const { copy, from, to } = found;
  const isKnown = copy.direction === 'known';
  const direction = isKnown
    ? html`${articleLink(to)} has it from ${articleLink(from)}.`
    : html`Between ${articleLink(from)} and ${articleLink(to)}; which had it first is not known.`;
  const hidden = copy.passages.length - SHOWN;
  return html`<details class="copy">
    <summary data-item>
      <span class="said">${nameInPassing(from)} ${isKnown ? '→' : '↔'} ${nameInPassing(to)}</span>
      <span class="meta">
        ${countInWords(copy.passages.length, 'passage')} in the same words, or
        nearly${isKnown ? '' : ' · direction unknown'}
      </span>
    </summary>
    <div>
      <p>${direction}</p>
      ${dateLine(from)}${dateLine(to)}
    </div>
    <ul class="grounds" aria-label="Grounds">
      ${copy.grounds.map((ground) => html`<li dir="auto">${shorten(ground, 300)}</li>`)}
    </ul>
    ${decisionNotes(found.decisions)}
    <p class="legend"><mark class="shared">the same words on both sides</mark></p>
    <ol class="passages">
      ${passageItems(found)}
    </ol>
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more passage')}, in the JSON of this page</p>` : ''}
  </details>`;
}
