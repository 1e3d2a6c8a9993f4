import { html } from 'hono/html';
import type {
  ArticleSummary,
  ConflictInContext,
  ConflictValue,
  JudgedConflict,
} from '../../../model/index.ts';
import { dayInWords } from '../../words/date-in-words.ts';
import type { Html } from '../html.ts';
import { litPassage } from '../text/lit-passage.ts';
import { confidenceInWords } from '../words/confidence-in-words.ts';
import { countInWords } from '../words/count-in-words.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { slotInWords } from '../words/slot-in-words.ts';
import { nameInPassing } from './article-line.ts';
import {
  toConflictRow,
  wordsOfValue,
  type ConflictCell,
  type ConflictRow,
  type ValueInPassage,
} from './conflict-row.ts';
import { decisionNotes } from './decision-notes.ts';
import { groupConflictRows, type ConflictGroup } from './group-conflict-rows.ts';
import { inARow } from './in-a-row.ts';

/** Most columns of a table. */
export const COLUMNS = 4;
/** Articles named that have no column; more are counted. */
const NAMED = 6;

function articleHead(article: ArticleSummary): Html {
  const day = article.publishedAt === null ? 'date unknown' : dayInWords(article.publishedAt);
  return html`<a href="${pathTo.article(article.id)}">${nameInPassing(article)}</a>
    <span class="meta">${day}</span>`;
}

/** Whether an article slipped with a value, or has the slip from who did, in words. */
export function slipChip(
  { slip, slipBy, inherited, values }: JudgedConflict,
  { article, doubt }: ConflictValue,
): Html | string {
  // Of two values of one article, the slip is the one that the register doubts.
  if (doubt === null && values.some((other) => other.article === article && other.doubt !== null)) return '';
  if (article === slip) {
    const by = slipBy === null ? '' : slipBy === 'register' ? ', by the register' : ', by most roots';
    return html`<span class="chip slip">slip${by}</span>`;
  }
  return inherited.includes(article) ? html`<span class="chip inherited">inherited the slip</span>` : '';
}

/** The passage of a value, the value lit in it, and what the register has against it. */
export function passageOfValue({ value, article, passage, again }: ValueInPassage): Html {
  return html`${litPassage(article, passage, value.spans, { as: 'value', around: 110 })}
  ${value.doubt === null ? '' : html`<p class="doubt" dir="auto">The register: ${shorten(value.doubt, 300)}</p>`}
  ${again > 0 ? html`<p class="meta">and in ${countInWords(again, 'more passage')} of it</p>` : ''}`;
}

function valueBlock(found: ValueInPassage, conflict: JudgedConflict): Html {
  return html`<p class="slot-value">
      <bdi>${shorten(wordsOfValue(found, conflict.slot), 160)}</bdi>
      ${slipChip(conflict, found.value)}
    </p>
    ${passageOfValue(found)}`;
}

function alsoLine(also: readonly ValueInPassage[]): Html | string {
  if (also.length === 0) return '';
  const links = also.map(
    ({ article }) => html`<a href="${pathTo.article(article.id)}">${nameInPassing(article)}</a>`,
  );
  return html`<p class="meta">also in ${inARow(links, NAMED)}</p>`;
}

function tableCell(cell: ConflictCell | undefined, { conflict }: ConflictInContext): Html {
  const [first] = cell?.values ?? [];
  if (!cell || !first) return html`<td></td>`;
  const hasSlip = cell.values.some(({ value }) => slipChip(conflict, value) !== '');
  return html`<td class="${hasSlip ? 'slipped' : ''}">
    <p class="column-head">${articleHead(first.article)}</p>
    ${cell.values.map((value) => valueBlock(value, conflict))} ${alsoLine(cell.also)}
  </td>`;
}

/** What stands of a conflict beside its slot: that nobody can be said to have slipped, and how sure it is. */
function rowHead({ found, hidden }: ConflictRow): Html {
  const { conflict } = found;
  const isDoubted = conflict.values.some(({ doubt }) => doubt !== null);
  const unsettled = `who slipped${isDoubted ? ' first' : ''} is not known`;
  const more =
    hidden + found.more > 0
      ? html`<p class="meta">
          <a href="${pathTo.conflict(conflict.id)}"
            >and ${countInWords(hidden + found.more, 'more', 'more')}</a
          >
        </p>`
      : '';
  return html`<th scope="row">
    <a href="${pathTo.conflict(conflict.id)}" data-item>${slotInWords(conflict.slot)}</a>
    ${conflict.slip === null ? html`<p class="unknown">${unsettled}</p>` : ''}
    <p class="meta">${confidenceInWords(conflict.confidence)}</p>
    ${more}
  </th>`;
}

/** What was decided about a conflict by hand, below its row. */
function decisionsRow({ found }: ConflictRow, columns: number): Html | string {
  if (found.decisions.length === 0) return '';
  return html`<tr>
    <td colspan="${columns}">${decisionNotes(found.decisions)}</td>
  </tr>`;
}

function conflictTable({ articles, rows }: ConflictGroup): Html {
  const slots = rows.map(({ found }) => slotInWords(found.conflict.slot).toLowerCase());
  return html`<table class="conflicts" aria-label="Articles that differ in ${[...new Set(slots)].join(', ')}">
    <thead>
      <tr>
        <th scope="col">Slot</th>
        ${articles.map((article) => html`<th scope="col">${articleHead(article)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
              ${rowHead(row)} ${articles.map(({ id }) => tableCell(row.cells.get(id), row.found))}
            </tr>
            ${decisionsRow(row, articles.length + 1)}`,
      )}
    </tbody>
  </table>`;
}

/** Conflicts side by side: the same slot in the same row, a column an article, in tables of articles that have to do with each other. */
export function conflictTables(conflicts: readonly ConflictInContext[]): readonly Html[] {
  const rows = conflicts.map((found) => toConflictRow(found, COLUMNS));
  return groupConflictRows(rows, COLUMNS).map(conflictTable);
}
