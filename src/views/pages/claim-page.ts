import { html } from 'hono/html';
import type { ClaimAnswer, StatementInContext } from '../../model/index.ts';
import { claimStanding, sidesOf, wordingOfClaim } from './blocks/claim-card.ts';
import { statementDetails } from './blocks/statement-details.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** Statements shown on each side; the JSON has them all. */
const SHOWN = 200;

function side(heading: string, id: string, statements: readonly StatementInContext[]): Html | string {
  if (statements.length === 0) return '';
  const bySpeaker = Map.groupBy(statements.slice(0, SHOWN), ({ speaker }) => speaker);
  const hidden = statements.length - SHOWN;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading} <span class="count">${statements.length}</span></h2>
    ${[...bySpeaker].map(
      ([speaker, said]) =>
        html`<section class="speaker">
          <h3><bdi>${shorten(speaker ?? 'Attributed to nobody', 120)}</bdi></h3>
          ${said.map(statementDetails)}
        </section>`,
    )}
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more statement')}, in the JSON of this page</p>` : ''}
  </section>`;
}

/** A claim: who reported it, who denied it, and each statement in its passage. */
export function claimPage({ found }: ClaimAnswer): Html {
  const { affirmed, denied } = sidesOf(found);
  return layout({
    title: `Claim: ${wordingOfClaim(found, 80)}`,
    main: html`<div class="column">
      <p class="eyebrow">Claim</p>
      <h1 dir="auto" class="said">${wordingOfClaim(found, 400)}</h1>
      ${claimStanding(found)} ${side('Reported', 'reported', affirmed)} ${side('Denied', 'denied', denied)}
    </div>`,
    twin: `${pathTo.claim(found.claim.id)}.json`,
  });
}
