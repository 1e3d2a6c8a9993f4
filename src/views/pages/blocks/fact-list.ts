import { html } from 'hono/html';
import type { Html } from '../html.ts';

/** A fact by its name: its value, or several. */
export type Fact = readonly [name: string, value: Html | string | readonly (Html | string)[]];

/** Facts as a section of names and values. */
export function factList(heading: string, facts: readonly Fact[]): Html {
  return html`<section aria-labelledby="facts">
    <h2 id="facts">${heading}</h2>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
