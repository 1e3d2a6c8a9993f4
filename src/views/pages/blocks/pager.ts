import { html } from 'hono/html';
import type { Html } from '../html.ts';

/** Where in a list a page of it stands. */
export interface PageOfList {
  readonly offset: number;
  /** Items on this page, and in all. */
  readonly shown: number;
  readonly total: number;
  /** Most items of a page. */
  readonly size: number;
}

/** Links to the pages of a list before and after; nothing where the list has but one. `pathAt` gives the page at an offset. */
export function pager(
  { offset, shown, total, size }: PageOfList,
  label: string,
  pathAt: (offset: number) => string,
): Html | string {
  if (total <= shown) return '';
  const later = offset + shown;
  return html`<nav class="pager" aria-label="${label}">
    ${offset > 0 ? html`<a href="${pathAt(Math.max(0, offset - size))}" rel="prev">← Earlier in the list</a>` : ''}
    <span>${shown === 0 ? 'nothing here' : `${offset + 1} to ${later}`} of ${total}</span>
    ${later < total && shown > 0 ? html`<a href="${pathAt(later)}" rel="next">Later in the list →</a>` : ''}
  </nav>`;
}
