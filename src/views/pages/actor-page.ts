import { html } from 'hono/html';
import { ACTOR_WAYS, type ActCell, type ActorAnswer, type ActorWay } from '../../model/index.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { eventCard } from './blocks/event-card.ts';
import { leftOutNote } from './blocks/left-out-note.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { scopeQuery } from './words/scope-query.ts';
import { shorten } from './words/shorten.ts';

/** Names, partners, and acts of one month and way that are shown; the JSON has more. */
const NAMES = 40;
const PARTNERS = 60;
const ACTS = 40;

const WAYS: Readonly<Record<ActorWay, string>> = { did: 'What it did', received: 'What was done to it' };

function sumOf(cells: readonly ActCell<ActorWay>[], what: 'count' | 'alleged' | 'byPublication'): number {
  return cells.reduce((sum, cell) => sum + cell[what], 0);
}

function nameList({ actor, names }: ActorAnswer): Html | string {
  const hidden = names.length - NAMES;
  return html`<section aria-labelledby="names">
    <h2 id="names">Named as <span class="count">${names.length}</span></h2>
    <ul class="plain code-list">
      ${names.slice(0, NAMES).map(
        ({ name, code, articles }) =>
          html`<li>
            <bdi>${shorten(name, 60)}</bdi>
            ${code === actor.code ? html`<span class="meta">${code}</span>` : html`<a href="${pathTo.actor(code)}">${code}</a>`}
            <span class="count">${articles}</span>
          </li>`,
      )}
    </ul>
    ${hidden > 0 ? html`<p class="meta">and ${hidden} more, in the JSON of this page</p>` : ''}
  </section>`;
}

function partnerList({ actor, partners }: ActorAnswer): Html | string {
  if (partners.length === 0) return '';
  const hidden = partners.length - PARTNERS;
  return html`<section aria-labelledby="partners">
    <h2 id="partners">With whom <span class="count">${partners.length}</span></h2>
    <p class="meta">How often it acted, and was acted upon. Each opens to its trend.</p>
    <ul class="plain code-list">
      ${partners.slice(0, PARTNERS).map(
        ({ code, name, did, received }) =>
          html`<li>
            <a href="${pathTo.trend(actor.code, code)}" data-item>${code}</a>
            <bdi class="meta">${shorten(name ?? '', 40)}</bdi>
            <span class="count">${did} · ${received}</span>
          </li>`,
      )}
    </ul>
    ${hidden > 0 ? html`<p class="meta">and ${hidden} more, in the JSON of this page</p>` : ''}
  </section>`;
}

function waySection(cells: readonly ActCell<ActorWay>[], way: ActorWay): Html | string {
  const going = cells.filter((cell) => cell.way === way);
  if (going.length === 0) return '';
  const acts = going
    .flatMap(({ events }) => events)
    .sort((a, b) => ((a.days?.[0] ?? '') < (b.days?.[0] ?? '') ? 1 : -1));
  const hidden = sumOf(going, 'count') - Math.min(acts.length, ACTS);
  return html`<h3>${WAYS[way]} <span class="count">${countInWords(sumOf(going, 'count'), 'act')}</span></h3>
    <ol class="plain timeline">
      ${acts.slice(0, ACTS).map(eventCard)}
    </ol>
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more act')}</p>` : ''}`;
}

function monthSection(month: string, cells: readonly ActCell<ActorWay>[]): Html {
  return html`<section class="month" aria-labelledby="m${month}">
    <h2 id="m${month}">${dateInWords(month)}</h2>
    ${ACTOR_WAYS.map((way) => waySection(cells, way))}
  </section>`;
}

/** What an actor did to whom and what was done to it, the latest month first. */
export function actorPage(answer: ActorAnswer): Html {
  const { actor, cells, leftOut, scope } = answer;
  const path = pathTo.actor(actor.code);
  const months = Map.groupBy(cells, ({ month }) => month);
  const of = (way: ActorWay): number =>
    sumOf(
      cells.filter((cell) => cell.way === way),
      'count',
    );
  return layout({
    title: `${shorten(actor.name ?? actor.code, 60)} (${actor.code})`,
    main: html`<header class="opening">
        <p class="eyebrow">Actor · ${actor.code}</p>
        <h1 dir="auto">${shorten(actor.name ?? actor.code, 120)}</h1>
        <p class="meta">
          did ${countInWords(of('did'), 'act')} · ${countInWords(of('received'), 'act')} done to it ·
          ${sumOf(cells, 'alleged')} of these only alleged
        </p>
      </header>
      <div class="wide">
        <div class="aside">${partnerList(answer)} ${nameList(answer)}</div>
        <div class="column">
          ${cells.length === 0 ? html`<p class="empty">No act that counts is told of it with its month.</p>` : ''}
          ${Array.from(months, ([month, ofMonth]) => monthSection(month, ofMonth))}
          ${leftOutNote(leftOut, scope, path)}
        </div>
      </div>`,
    twin: `${path}.json${scopeQuery(scope)}`,
  });
}
