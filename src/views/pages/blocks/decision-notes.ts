import { html } from 'hono/html';
import type { Decision, DecisionAct } from '../../../model/index.ts';
import { dayInWords } from '../../words/date-in-words.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { inARow } from './in-a-row.ts';

/** More are counted; the JSON has them all. */
const SHOWN = 12;
const SUBJECTS = 6;

const ACTS: Readonly<Record<DecisionAct, string>> = {
  merge: 'merged',
  split: 'split',
  confirm: 'confirmed',
  reject: 'rejected',
};

function decisionItem({ act, subjects, note, at }: Decision): Html {
  const links = subjects.map(
    (id) =>
      html`<a href="${pathTo.anything(id)}"
        ><bdi><code>${shorten(id, 16)}</code></bdi></a
      >`,
  );
  return html`<li>
    <span class="chip">${ACTS[act]} by hand</span>
    ${note === '' ? html`<span class="unknown">without a note</span>` : html`“<bdi>${shorten(note, 400)}</bdi>”`}
    <span class="meta"><time datetime="${at}">${dayInWords(at)}</time> · ${inARow(links, SUBJECTS)}</span>
  </li>`;
}

/** What analysts decided about what the machine did, each with its note; nothing for nothing. */
export function decisionNotes(decisions: readonly Decision[]): Html | string {
  if (decisions.length === 0) return '';
  const hidden = decisions.length - SHOWN;
  return html`<ul class="plain decisions" aria-label="Decided by hand">
    ${decisions.slice(0, SHOWN).map(decisionItem)}
    ${hidden > 0 ? html`<li class="meta">and ${countInWords(hidden, 'more decision')}, in the JSON of this page</li>` : ''}
  </ul>`;
}
