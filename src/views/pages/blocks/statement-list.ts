import { html } from 'hono/html';
import {
  isAnalysed,
  toStatementRef,
  wordingOf,
  type ArticleAnswer,
  type Speaker,
  type Statement,
  type StatementId,
} from '../../../model/index.ts';
import { nestingOf } from '../../nesting-of.ts';
import { isUnsure } from '../../words/confidence-in-words.ts';
import { hopInWords } from '../../words/hop-in-words.ts';
import type { Html } from '../html.ts';
import { confidenceInWords } from '../words/confidence-in-words.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { marksLegend } from './marks-legend.ts';
import { statementChips } from './statement-chips.ts';

/** Hops shown of a chain. */
const HOPS = 3;

/** What a line of the list asks about the article. */
interface Lines {
  readonly answer: ArticleAnswer;
  readonly nesting: ReadonlyMap<StatementId, number>;
  readonly statementById: ReadonlyMap<StatementId, Statement>;
  readonly deniersById: ReadonlyMap<StatementId | null, readonly Statement[]>;
  readonly nameOf: (speaker: Speaker) => string;
}

function toLines(answer: ArticleAnswer): Lines {
  const { article, entities, statements } = answer;
  const nameById = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    answer,
    nesting: nestingOf(statements),
    statementById: new Map(statements.map((statement) => [statement.id, statement])),
    deniersById: Map.groupBy(statements, ({ denies }) => denies),
    nameOf: ({ entity, spans }) =>
      shorten((entity && nameById.get(entity)) ?? wordingOf(article.text, spans), 80),
  };
}

function speakerOf({ speaker }: Statement, { nameOf }: Lines): Html {
  if (speaker === null) return html`<span class="unknown">nobody named</span>`;
  return html`<bdi>${nameOf(speaker)}</bdi>`;
}

/** A link to another statement of the article, by its speaker. */
function linkTo(statement: Statement, lines: Lines): Html {
  const { id } = statement;
  return html`<a href="#${encodeURIComponent(id)}" data-lights="${id}">${speakerOf(statement, lines)}</a>`;
}

/** By way of whom, what it denies and who denies it, and how sure the reading is where it is not. */
function factsOf({ id, chain, denies, confidence }: Statement, lines: Lines): Html {
  const denied = denies === null ? undefined : lines.statementById.get(denies);
  const [denier] = lines.deniersById.get(id) ?? [];
  const facts = [
    ...chain
      .slice(0, HOPS)
      .map(
        (hop) => html`<bdi>${shorten(hopInWords(hop, hop.speaker && lines.nameOf(hop.speaker)), 80)}</bdi>`,
      ),
    ...(denied === undefined ? [] : [html`against ${linkTo(denied, lines)}`]),
    ...(denier === undefined ? [] : [html`<span class="denial">denied by</span> ${linkTo(denier, lines)}`]),
    ...(isUnsure(confidence) ? [confidenceInWords(confidence)] : []),
    html`<a
      href="${pathTo.statement(toStatementRef(lines.answer.article.id, id))}"
      aria-label="All about statement ${id}"
      >all about it</a
    >`,
  ];
  return html`<p class="meta">${facts.map((fact, i) => html`${i > 0 ? ' · ' : ''}${fact}`)}</p>`;
}

function statementLine(statement: Statement, lines: Lines): Html {
  const { text } = lines.answer.article;
  const { id, cue, content } = statement;
  return html`<li data-depth="${lines.nesting.get(id) ?? 0}">
    <a href="#${encodeURIComponent(id)}" data-item data-lights="${id}">
      <b>${speakerOf(statement, lines)}</b>
      <i><bdi>${shorten(wordingOf(text, cue.spans), 40)}</bdi></i>
      ${statementChips(statement)}
      <span class="said">${shorten(wordingOf(text, content.spans), 140)}</span>
    </a>
    ${factsOf(statement, lines)}
  </li>`;
}

const legend = marksLegend(
  new Set(['content', 'speaker', 'cue', 'trigger', 'name']),
  html`<span class="furniture">furniture</span>`,
);

/** The statements of an article in their order, those within another set in; pointing at one lights it in the text. */
export function statementList(answer: ArticleAnswer): Html | string {
  if (!isAnalysed(answer)) return '';
  const lines = toLines(answer);
  return html`<section aria-labelledby="statements">
    <h2 id="statements">Statements <span class="count">${answer.statements.length}</span></h2>
    ${legend}
    <ol class="plain statement-list">
      ${answer.statements.map((statement) => statementLine(statement, lines))}
    </ol>
    ${answer.statements.length === 0 ? html`<p class="empty">None was found.</p>` : ''}
  </section>`;
}
