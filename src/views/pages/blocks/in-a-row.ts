import { html } from 'hono/html';
import type { Html } from '../html.ts';

/**
 * Some items with commas between them, the others counted.
 *
 * @example inARow([html`ice`, html`fire`, html`sea`], 2) // ice, fire and 1 more
 */
export function inARow(items: readonly Html[], most: number): Html {
  const more = items.length - most;
  return html`${items.slice(0, most).map((item, i) => html`${i > 0 ? ', ' : ''}${item}`)}${
    more > 0 ? html` and ${more.toLocaleString('en')}&nbsp;more` : ''
  }`;
}
