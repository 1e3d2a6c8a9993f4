import { html } from 'hono/html';
import { QUAD_CLASSES, type QuadClass, type TrendAnswer, type TrendMonth } from '../../../model/index.ts';
import { dateInWords } from '../../words/date-in-words.ts';
import { scoreInWords } from '../../words/event-in-words.ts';
import type { Html } from '../html.ts';

/** Months shown; the JSON has them all. */
const MONTHS = 240;

/** A class of acts as an id or a class of the stylesheet has it. @example quadKey('verbal conflict') // 'verbal-conflict' */
export function quadKey(quad: QuadClass): string {
  return quad.replace(' ', '-');
}

/** What the colours of the plot mean. */
export const quadLegend = html`<p class="legend quads" aria-label="The classes of acts">
  ${QUAD_CLASSES.map((quad) => html`<span><span class="swatch ${quadKey(quad)}"></span>${quad}</span> `)}
  <span>pale: only alleged</span>
</p>`;

function quadCell({ cells }: TrendAnswer, month: string, quad: QuadClass): Html {
  const own = cells.filter((cell) => cell.month === month && cell.quad === quad);
  const count = own.reduce((sum, cell) => sum + cell.count, 0);
  const alleged = own.reduce((sum, cell) => sum + cell.alleged, 0);
  if (count === 0) return html`<td class="number"><span class="unknown">0</span></td>`;
  return html`<td class="number">
    <a href="#m${month}-${quadKey(quad)}">${count}</a
    >${alleged > 0 ? html` <span class="meta">(${alleged} alleged)</span>` : ''}
  </td>`;
}

function monthRow(answer: TrendAnswer, { month, count, intensity, goldstein }: TrendMonth): Html {
  return html`<tr>
    <th scope="row"><a href="#m${month}">${dateInWords(month)}</a></th>
    ${QUAD_CLASSES.map((quad) => quadCell(answer, month, quad))}
    <td class="number">${count}</td>
    <td class="number">${scoreInWords(intensity)}</td>
    <td class="number">
      ${goldstein === null ? html`<span class="unknown">unknown</span>` : scoreInWords(goldstein)}
    </td>
  </tr>`;
}

/** The numbers of the plot, the latest month first; each leads to the acts it counts. */
export function trendTable(answer: TrendAnswer): Html {
  const hidden = answer.months.length - MONTHS;
  return html`<div class="scroll" role="region" aria-label="Acts by month" tabindex="0">
      <table class="trend">
        <thead>
          <tr>
            <th scope="col">Month</th>
            ${QUAD_CLASSES.map((quad) => html`<th scope="col" class="number">${quad}</th>`)}
            <th scope="col" class="number">all</th>
            <th scope="col" class="number">mean intensity</th>
            <th scope="col" class="number">mean Goldstein</th>
          </tr>
        </thead>
        <tbody>
          ${answer.months
            .toReversed()
            .slice(0, MONTHS)
            .map((month) => monthRow(answer, month))}
        </tbody>
      </table>
    </div>
    ${hidden > 0 ? html`<p class="meta">and ${hidden} earlier months, in the JSON of this page</p>` : ''}`;
}
