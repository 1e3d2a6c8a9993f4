import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { MARK_ROLES, type MarkRole } from '../text/finding-mark.ts';

const WORDS: Readonly<Record<MarkRole, string>> = {
  content: 'what is said',
  carried: 'carried on',
  hop: 'by way of',
  speaker: 'speaker',
  cue: 'cue',
  addressee: 'said to',
  occasion: 'when and where',
  qualifier: 'how it is put',
  trigger: 'event',
  party: 'who took part',
  name: 'name',
};

/** How the marks of a text look, each on the word for it; `more` stands after them. */
export function marksLegend(roles: ReadonlySet<MarkRole>, more: Html | string = ''): Html {
  return html`<p class="legend" aria-label="How the findings are marked">
    ${MARK_ROLES.filter((role) => roles.has(role)).map((role) =>
      role === 'name'
        ? html`<span class="name">${WORDS[role]}</span> `
        : html`<mark class="${role === 'carried' ? 'content carried' : role}">${WORDS[role]}</mark> `,
    )}${more}
  </p>`;
}
