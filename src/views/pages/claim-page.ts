import { html } from 'hono/html';
import type { ClaimAnswer, TellingInContext } from '../../model/index.ts';
import { claimStanding } from './blocks/claim-card.ts';
import { sidesOf, type ClaimSide } from './blocks/claim-sides.ts';
import { eventTelling } from './blocks/event-card.ts';
import { statementDetails } from './blocks/statement-details.ts';
import { speakerOf } from './blocks/telling-facts.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** Tellings opened on each side; of the others the number is told. */
const SHOWN = 200;

function tellingDetails(telling: TellingInContext): Html {
  if (telling.kind === 'statement') return statementDetails(telling.statement);
  return html`<ul class="plain tellings">
    ${eventTelling(telling.event)}
  </ul>`;
}

function sideSection({ name, count, tellings }: ClaimSide, i: number): Html {
  const bySpeaker = Map.groupBy(tellings.slice(0, SHOWN), speakerOf);
  const hidden = count - Math.min(SHOWN, tellings.length);
  return html`<section aria-labelledby="side-${i + 1}">
    <h2 id="side-${i + 1}">${name} <span class="count">${count}</span></h2>
    ${[...bySpeaker].map(
      ([speaker, said]) =>
        html`<section class="speaker">
          <h3><bdi>${shorten(speaker ?? 'Attributed to nobody', 120)}</bdi></h3>
          ${said.map(tellingDetails)}
        </section>`,
    )}
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more telling')} not opened here</p>` : ''}
  </section>`;
}

/** A claim: who does what about it and since when, on what it rests, and each telling in its passage. */
export function claimPage({ found }: ClaimAnswer): Html {
  return layout({
    title: `Claim: ${shorten(found.label, 80)}`,
    main: html`<div class="column">
      <p class="eyebrow">Claim</p>
      <h1 dir="auto" class="said">${shorten(found.label, 400)}</h1>
      ${claimStanding(found)} ${sidesOf(found).map(sideSection)}
    </div>`,
    twin: `${pathTo.claim(found.claim.id)}.json`,
  });
}
