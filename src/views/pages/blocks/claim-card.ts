import { html } from 'hono/html';
import type { ClaimInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { claimChanges } from './claim-changes.ts';
import { claimRoots } from './claim-roots.ts';
import { claimSides } from './claim-sides.ts';
import { decisionNotes } from './decision-notes.ts';

/** Who does what about a claim, on what it rests, how it changed, and what was decided about it by hand. */
export function claimStanding(found: ClaimInContext): Html {
  const denied =
    found.claim.denied.length > 0
      ? ''
      : html`<div class="side">
          <dt>Denied</dt>
          <dd class="unknown">no denial found</dd>
        </div>`;
  return html`<dl class="standing">
      ${claimSides(found)} ${denied} ${claimChanges(found)}
      <div class="side">
        <dt>Roots</dt>
        <dd>${claimRoots(found)}</dd>
      </div>
    </dl>
    ${decisionNotes(found.decisions)}`;
}

/** A claim as an entry of a list. */
export function claimCard(found: ClaimInContext): Html {
  return html`<li class="claim">
    <p class="said" dir="auto">
      <a href="${pathTo.claim(found.claim.id)}" data-item>${shorten(found.label, 260)}</a>
    </p>
    ${claimStanding(found)}
  </li>`;
}
