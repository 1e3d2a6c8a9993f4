import { html } from 'hono/html';
import type { ConflictAnswer } from '../../model/index.ts';
import { nameInPassing } from './blocks/article-line.ts';
import { toConflictRow, valuesOf, wordsOfValue, type ValueInPassage } from './blocks/conflict-row.ts';
import { COLUMNS, conflictTables, passageOfValue, slipChip } from './blocks/conflict-table.ts';
import { factList, type Fact } from './blocks/fact-list.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { confidenceInWords } from './words/confidence-in-words.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { publicationInWords } from './words/publication-in-words.ts';
import { shorten } from './words/shorten.ts';
import { slotInWords } from './words/slot-in-words.ts';

/** Values named in the heading, and articles shown of each; the JSON has them all. */
const NAMED = 4;
const GROUPS = 40;
const SHOWN = 24;

/** Those who have a value first, the one with the slip before all others. */
function articleItem(each: ValueInPassage, { conflict }: ConflictAnswer['found']): Html {
  return html`<li class="conflict-value">
    <p class="byline">
      <a href="${pathTo.article(each.article.id)}" data-item>${nameInPassing(each.article)}</a>
      <span class="meta">${publicationInWords(each.article)}</span> ${slipChip(conflict, each.value)}
    </p>
    ${passageOfValue(each)}
  </li>`;
}

function valueSection(same: readonly ValueInPassage[], found: ConflictAnswer['found'], i: number): Html {
  const { slot, slip } = found.conflict;
  const value = same[0] ? wordsOfValue(same[0], slot) : '';
  const order = same.toSorted((a, b) => Number(b.article.id === slip) - Number(a.article.id === slip));
  const hidden = same.length - SHOWN;
  return html`<section aria-labelledby="value-${i}">
    <h2 id="value-${i}">
      <bdi>${shorten(value, 160)}</bdi> <span class="count">${countInWords(same.length, 'article')}</span>
    </h2>
    <ul class="plain">
      ${order.slice(0, SHOWN).map((each) => articleItem(each, found))}
    </ul>
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more article')}, in the JSON of this page</p>` : ''}
  </section>`;
}

function slipFact({ conflict, articles }: ConflictAnswer['found']): Fact {
  const slipped = articles.find(({ id }) => id === conflict.slip);
  if (!slipped) return ['Slip', html`<span class="unknown">who slipped is not known</span>`];
  const by = conflict.slipBy === 'register' ? 'the register' : 'most roots';
  return [
    'Slip',
    html`first in <a href="${pathTo.article(slipped.id)}">${nameInPassing(slipped)}</a>, by ${by}`,
  ];
}

/** Each value with the articles that have it, where not all of them have a column in the table. */
function valueSections(found: ConflictAnswer['found']): Html | string {
  const { cells, hidden } = toConflictRow(found, COLUMNS);
  if (hidden === 0 && cells.values().every(({ also }) => also.length === 0)) return '';
  const groups = [...Map.groupBy(valuesOf(found), ({ value }) => value.value).values()];
  return html`${groups.slice(0, GROUPS).map((same, i) => valueSection(same, found, i + 1))}
  ${groups.length > GROUPS ? html`<p class="meta">and ${countInWords(groups.length - GROUPS, 'more value')}, in the JSON of this page</p>` : ''}
  ${found.more > 0 ? html`<p class="meta">and ${countInWords(found.more, 'more article')} not opened here</p>` : ''}`;
}

function facts(found: ConflictAnswer['found']): Html {
  const { inherited, register, confidence, madeBy } = found.conflict;
  return factList('The conflict', [
    slipFact(found),
    ...(inherited.length > 0
      ? [['Inherited', `by ${countInWords(inherited.length, 'article')}, as copies show`] as const]
      : []),
    [
      'The register',
      register === null
        ? html`<span class="unknown">has nothing against any of the values</span>`
        : html`<span dir="auto">${shorten(register, 400)}</span>`,
    ],
    ['How sure it is', confidenceInWords(confidence)],
    ['Found by', html`<code>${madeBy}</code>`],
  ]);
}

/** A conflict: its values side by side, each with the articles that have it, and what the register has against them. */
export function conflictPage({ found }: ConflictAnswer): Html {
  const { id, slot } = found.conflict;
  const distinct = [...new Set(valuesOf(found).map((value) => shorten(wordsOfValue(value, slot), 80)))];
  const named = distinct.slice(0, NAMED);
  const others = distinct.length > NAMED ? ` or ${distinct.length - NAMED} others` : '';
  return layout({
    title: `${slotInWords(slot)}: ${named.join(' or ')}${others}`,
    main: html`<div class="column broad">
      <p class="eyebrow">Conflict · ${slotInWords(slot)}</p>
      <h1>${named.map((value, i) => html`${i > 0 ? ' or ' : ''}<bdi>${value}</bdi>`)}${others}</h1>
      ${conflictTables([found])} ${valueSections(found)} ${facts(found)}
    </div>`,
    twin: `${pathTo.conflict(id)}.json`,
  });
}
