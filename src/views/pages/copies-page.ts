import { html } from 'hono/html';
import type { CopiesAnswer } from '../../model/index.ts';
import { copyComparison } from './blocks/copy-comparison.ts';
import type { Html } from './html.ts';
import { pagedList } from './paged-list.ts';

/** Which articles share words, a page of it. */
export function copiesPage({ copies, total, offset }: CopiesAnswer): Html {
  return pagedList({
    heading: 'Copies',
    path: '/copies',
    about: 'pairs of articles that share passages, word for word or reworded, with the grounds',
    empty: 'No copy was found: no two articles of the ledger share more than a quotation or a phrase.',
    total,
    offset,
    shown: copies.length,
    items: html`<ul class="plain">
      ${copies.map((copy) => html`<li>${copyComparison(copy)}</li>`)}
    </ul>`,
  });
}
