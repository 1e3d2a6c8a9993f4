import { html } from 'hono/html';
import type { ClaimInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { claimCard } from './claim-card.ts';

/** Claims shown; the JSON has them all. */
const CLAIMS = 20;

/** The claims that a statement or an event makes or denies together with others. */
export function claimsTold(claims: readonly ClaimInContext[]): Html | string {
  if (claims.length === 0) return '';
  return html`<section aria-labelledby="claims">
    <h2 id="claims">What it claims <span class="count">${claims.length}</span></h2>
    <ul class="plain">
      ${claims.slice(0, CLAIMS).map(claimCard)}
    </ul>
  </section>`;
}
