import { html, raw } from 'hono/html';
import type { ActorLabel, TrendAnswer } from '../../model/index.ts';
import { leftOutNote } from './blocks/left-out-note.ts';
import { trendLists } from './blocks/trend-lists.ts';
import { quadLegend, trendTable } from './blocks/trend-table.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { scopeQuery } from './words/scope-query.ts';
import { shorten } from './words/shorten.ts';

/** The answer without its events, for the script that plots it; no character in it can end the element. */
function plotData(answer: TrendAnswer): Html {
  const cells = answer.cells.map((cell) => ({ ...cell, events: [] }));
  const json = JSON.stringify({ ...answer, cells }).replaceAll('<', String.raw`\u003c`);
  return html`<script type="application/json" id="trend">
    ${raw(json)}
  </script>`;
}

function labelOf({ code, name }: ActorLabel): string {
  return shorten(name ?? code, 60);
}

function nothing({ between: [one, other] }: TrendAnswer): Html {
  return html`<p class="empty">
    No act that counts is told between ${shorten(one.code, 30)} and ${shorten(other.code, 30)}.
    <a href="/actors">All actors</a>
  </p>`;
}

function body(answer: TrendAnswer): Html {
  return html`<section aria-labelledby="plot">
      <h2 id="plot">Acts by month</h2>
      ${quadLegend}
      <div id="trend-plot" class="plot"></div>
      ${trendTable(answer)}
      <p class="meta">
        A month that is not here has no act told of it in this ledger, which is not to say that nothing
        happened. Intensity is PLOVER’s, from −10 for conflict to +10 for cooperation.
      </p>
    </section>
    ${trendLists(answer)} ${plotData(answer)}`;
}

/** What two did to each other, month by month: a plot, its numbers, and the acts that they count. */
export function trendPage(answer: TrendAnswer): Html {
  const { between, cells, leftOut, scope } = answer;
  const [one, other] = between;
  const path = pathTo.trend(one.code, other.code);
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  const published = cells.reduce((sum, cell) => sum + cell.byPublication, 0);
  const dated = published > 0 ? ` · ${published} of them under their day of publication` : '';
  return layout({
    title: `${labelOf(one)} and ${labelOf(other)}`,
    main: html`<div class="column list">
      <p class="eyebrow">
        Trend · <a href="${pathTo.actor(one.code)}">${shorten(one.code, 30)}</a> and
        <a href="${pathTo.actor(other.code)}">${shorten(other.code, 30)}</a>
      </p>
      <h1><bdi>${labelOf(one)}</bdi> and <bdi>${labelOf(other)}</bdi></h1>
      <p class="meta">${countInWords(count, 'act')}${dated}</p>
      ${leftOutNote(leftOut, scope, path)} ${count === 0 ? nothing(answer) : body(answer)}
    </div>`,
    twin: `${path}.json${scopeQuery(scope)}`,
    ...(count > 0 && { script: '/trend.js' }),
  });
}
