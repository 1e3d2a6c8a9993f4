import { html } from 'hono/html';
import type { ClaimChange, ClaimInContext, ClaimState, TellingInContext } from '../../../model/index.ts';
import { dayInWords } from '../../words/date-in-words.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { nameInPassing } from './article-line.ts';
import { articleOf, pathToTelling } from './telling-facts.ts';

/** More are counted; the JSON has them all. */
const SHOWN = 6;

function stop(state: ClaimState, telling: TellingInContext): Html {
  const article = articleOf(telling);
  const day =
    article.publishedAt === null
      ? html`<span class="unknown">date unknown</span>`
      : html`<time datetime="${article.publishedAt}">${dayInWords(article.publishedAt)}</time>`;
  return html`<span class="stop">
    <span class="chip ${state.replace(' ', '-')}">${state}</span>
    ${day}, in <a href="${pathToTelling(telling.ref)}">${nameInPassing(article)}</a>
  </span>`;
}

/** How a claim came to stand otherwise than before, each change with the two tellings that show it; nothing for none. */
export function claimChanges({ claim, tellings }: ClaimInContext): Html | string {
  const tellingByRef = new Map(tellings.map((telling) => [telling.ref, telling]));
  const item = ({ from, to, earlier, later, order }: ClaimChange): Html | string => {
    const [before, after] = [tellingByRef.get(earlier), tellingByRef.get(later)];
    if (!before || !after) return '';
    return html`<li>
      ${stop(from, before)}
      <span class="meta">${order === 'known' ? 'then' : 'and, which came first is not known,'}</span>
      ${stop(to, after)}
    </li>`;
  };
  if (claim.changes.length === 0) return '';
  const hidden = claim.changes.length - SHOWN;
  return html`<div class="side">
    <dt>Changed</dt>
    <dd>
      <ol class="plain changes">
        ${claim.changes.slice(0, SHOWN).map(item)}
      </ol>
      ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more change')}, in the JSON of this page</p>` : ''}
    </dd>
  </div>`;
}
