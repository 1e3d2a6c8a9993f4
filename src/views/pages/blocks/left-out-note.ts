import { html } from 'hono/html';
import type { EventScope, LeftOut } from '../../../model/index.ts';
import { leftOutInWords } from '../../words/left-out-in-words.ts';
import type { Html } from '../html.ts';
import { scopeQuery } from '../words/scope-query.ts';

/** What a page leaves out and how to have it; and how to be rid of what was asked for. `path` is the page's own. */
export function leftOutNote(leftOut: Partial<LeftOut>, scope: EventScope, path: string): Html | string {
  const items = leftOutInWords(leftOut);
  const isWider = scopeQuery(scope) !== '';
  const wider = (asks: 'tentative' | 'status'): string =>
    path + scopeQuery(asks === 'tentative' ? { ...scope, tentative: true } : { ...scope, status: 'all' });
  const counted = items.map(
    ({ words, asks }, i) =>
      html`${i > 0 ? ', ' : ''}${asks === null ? words : html`<a href="${wider(asks)}">${words}</a>`}`,
  );
  return html`<p class="meta left-out">
    ${items.length > 0 ? html`Left out: ${counted}.` : ''}
    ${isWider ? html`<a href="${path}">Only firm events that are told as done, or said to be</a>` : ''}
  </p>`;
}
