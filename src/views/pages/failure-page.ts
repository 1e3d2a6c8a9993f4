import { html } from 'hono/html';
import type { Html } from './html.ts';
import { layout } from './layout.ts';

/** The desk could not answer. What went wrong is for whoever runs it, and not on the page. */
export function failurePage(): Html {
  return layout({
    title: 'The desk could not answer',
    main: html`<div class="column">
      <h1>The desk could not answer</h1>
      <p>Something went wrong on this side. The program that serves the desk has written down what.</p>
      <p><a href="/">All stories</a></p>
    </div>`,
    twin: null,
  });
}
