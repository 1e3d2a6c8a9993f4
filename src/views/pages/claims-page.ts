import { html } from 'hono/html';
import type { ClaimsAnswer } from '../../model/index.ts';
import { claimCard } from './blocks/claim-card.ts';
import type { Html } from './html.ts';
import { pagedList } from './paged-list.ts';

/** The claims that more than one telling makes, a page of them. */
export function claimsPage({ claims, total, offset }: ClaimsAnswer): Html {
  return pagedList({
    heading: 'Claims',
    path: '/claims',
    about: 'what is said more than once, by whomever; those that are denied or changed first',
    empty:
      'No claim yet: nothing in the ledger is said twice, or denied. What one article alone says stands with its statements.',
    total,
    offset,
    shown: claims.length,
    items: html`<ul class="plain cards">
      ${claims.map(claimCard)}
    </ul>`,
  });
}
