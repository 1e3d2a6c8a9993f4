import { html } from 'hono/html';
import {
  QUAD_CLASSES,
  TREND_WAYS,
  type ActCell,
  type TrendAnswer,
  type TrendWay,
} from '../../../model/index.ts';
import { dateInWords } from '../../words/date-in-words.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { shorten } from '../words/shorten.ts';
import { eventCard } from './event-card.ts';
import { quadKey } from './trend-table.ts';

function wayInWords({ between: [one, other] }: TrendAnswer, way: TrendWay): string {
  const [a, b] = [shorten(one.code, 30), shorten(other.code, 30)];
  return { forth: `${a} → ${b}`, back: `${b} → ${a}`, together: `${a} with ${b}` }[way];
}

function cellList(answer: TrendAnswer, { way, count, events }: ActCell<TrendWay>): Html {
  const hidden = count - events.length;
  return html`<p class="way">
      ${wayInWords(answer, way)} <span class="count">${countInWords(count, 'act')}</span>
    </p>
    <ol class="plain timeline">
      ${events.map(eventCard)}
    </ol>
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more act')}</p>` : ''}`;
}

function monthSection(answer: TrendAnswer, month: string, cells: readonly ActCell<TrendWay>[]): Html {
  const byQuad = Map.groupBy(cells, ({ quad }) => quad);
  return html`<section class="month" aria-labelledby="m${month}">
    <h2 id="m${month}">${dateInWords(month)}</h2>
    ${QUAD_CLASSES.map((quad) => {
      const own = byQuad.get(quad);
      if (own === undefined) return '';
      const ways = TREND_WAYS.flatMap((way) => own.filter((cell) => cell.way === way));
      return html`<h3 id="m${month}-${quadKey(quad)}">
          <span class="swatch ${quadKey(quad)}"></span>${quad}
        </h3>
        ${ways.map((cell) => cellList(answer, cell))}`;
    })}
  </section>`;
}

/** The acts behind each number, the latest month first, each opening to its articles. */
export function trendLists(answer: TrendAnswer): Html {
  const months = [...Map.groupBy(answer.cells, ({ month }) => month)].reverse();
  return html`${months.map(([month, cells]) => monthSection(answer, month, cells))}`;
}
