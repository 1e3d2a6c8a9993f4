import { html } from 'hono/html';
import type { ActorsAnswer, ActorSummary } from '../../model/index.ts';
import { leftOutNote } from './blocks/left-out-note.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** Actors shown; the JSON has them all. */
const SHOWN = 500;

function actorRow({ code, name, articles, did, received }: ActorSummary): Html {
  return html`<tr>
    <th scope="row"><a href="${pathTo.actor(code)}" data-item>${code}</a></th>
    <td class="wide-cell">
      ${name === null ? html`<span class="unknown">not named</span>` : html`<bdi>${shorten(name, 60)}</bdi>`}
    </td>
    <td class="number">${did}</td>
    <td class="number">${received}</td>
    <td class="number">${articles}</td>
  </tr>`;
}

const trendForm = html`<form class="between" action="/trends" method="get">
  <label>Between <input name="one" size="9" maxlength="18" placeholder="PRK" required /></label>
  <label>and <input name="other" size="9" maxlength="18" placeholder="RUS" required /></label>
  <button>Show the trend</button>
</form>`;

/** Who acts and who is acted upon, by code, most acts first. */
export function actorsPage({ actors, leftOut }: ActorsAnswer): Html {
  const hidden = actors.length - SHOWN;
  const table = html`<div class="scroll" role="region" aria-label="Actors" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Name</th>
          <th scope="col" class="number">Did</th>
          <th scope="col" class="number">Was done to it</th>
          <th scope="col" class="number">Articles naming it</th>
        </tr>
      </thead>
      <tbody>
        ${actors.slice(0, SHOWN).map(actorRow)}
      </tbody>
    </table>
  </div>`;
  return layout({
    title: 'Actors',
    main: html`<div class="column list">
      <h1>Actors</h1>
      <p class="holdings">
        States and bodies by their CAMEO codes, with the acts that are told of them as done, or said to be. A
        code that another begins with counts for itself alone here.
      </p>
      ${trendForm}
      ${actors.length === 0 ? html`<p class="empty">No actor was found in the articles of this ledger.</p>` : table}
      ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more', 'more')}, in the JSON of this page</p>` : ''}
      ${leftOutNote(leftOut, {}, '/actors')}
    </div>`,
    twin: '/actors.json',
  });
}
