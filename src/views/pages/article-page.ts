import { html } from 'hono/html';
import { isAnalysed, labelOf, type ArticleAnswer } from '../../model/index.ts';
import { conflictTables } from './blocks/conflict-table.ts';
import { copyComparison } from './blocks/copy-comparison.ts';
import { publisherOf } from './blocks/article-line.ts';
import { decisionNotes } from './blocks/decision-notes.ts';
import { entityList } from './blocks/entity-list.ts';
import { eventList } from './blocks/event-list.ts';
import { factList } from './blocks/fact-list.ts';
import { statementList } from './blocks/statement-list.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { articleText, titleBlockOf } from './text/article-text.ts';
import { countInWords } from './words/count-in-words.ts';
import { publicationInWords } from './words/publication-in-words.ts';
import { languageInWords } from '../words/language-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** Copies and conflicts shown; the JSON has more. */
const COPIES = 20;
const CONFLICTS = 20;

function unknown(what: string): Html {
  return html`<span class="unknown">${what}</span>`;
}

/** A link only where it leads to a page of the web; any other address is shown and not followed. */
function addressOf(url: string): Html {
  const isWeb = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
  return isWeb ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>` : html`<bdi>${url}</bdi>`;
}

function facts({ article, language, story }: ArticleAnswer): Html {
  return factList('The article', [
    ['Publisher', publisherOf(article)],
    [
      'Author',
      article.author === null ? unknown('author unknown') : html`<bdi>${shorten(article.author, 120)}</bdi>`,
    ],
    ['Published', publicationInWords(article)],
    ['Language', languageInWords(language)],
    [
      'Story',
      story === null
        ? unknown('none')
        : html`<a href="${pathTo.story(story.id)}" dir="auto">${shorten(story.label, 120)}</a>`,
    ],
    ['Read from', html`<bdi>${article.file}</bdi>`],
    ...(article.url === null ? [] : [['Address', addressOf(article.url)] as const]),
    ['Digest of the bytes', html`<code>${article.digest}</code>`],
  ]);
}

/** To what stands in the column beside the text, for the first of it is long. */
function jumps(answer: ArticleAnswer): Html | string {
  if (!isAnalysed(answer) || answer.entities.length === 0) return '';
  return html`<nav class="jumps" aria-label="Beside the text">
    <a href="#statements">Statements</a> <a href="#events">Events</a> <a href="#who">Who is who</a>
    <a href="#facts">The article</a>
  </nav>`;
}

function notice({ language }: ArticleAnswer): Html | string {
  if (isAnalysed({ language })) return '';
  return html`<p class="notice">
    ${language.code === null ? 'Its language could not be told' : `In ${languageInWords(language)}, not in English`}:
    the article is kept and listed, not analysed.
  </p>`;
}

function copies({ copies, notShown }: ArticleAnswer): Html | string {
  if (copies.length === 0) return '';
  const total = copies.length + notShown.copies;
  const hidden = total - Math.min(COPIES, copies.length);
  return html`<section class="column broad" aria-labelledby="copies">
    <h2 id="copies">Copies <span class="count">${total}</span></h2>
    ${copies.slice(0, COPIES).map(copyComparison)}
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more copy', 'more copies')}, <a href="/copies">in the list of all</a></p>` : ''}
  </section>`;
}

function conflicts({ conflicts, notShown }: ArticleAnswer): Html | string {
  if (conflicts.length === 0) return '';
  const total = conflicts.length + notShown.conflicts;
  const hidden = total - Math.min(CONFLICTS, conflicts.length);
  return html`<section class="column broad" aria-labelledby="conflicts">
    <h2 id="conflicts">Where others differ <span class="count">${total}</span></h2>
    ${conflictTables(conflicts.slice(0, CONFLICTS))}
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more conflict')}, <a href="/conflicts">in the list of all</a></p>` : ''}
  </section>`;
}

/**
 * An article: its text laid out by its parts, with what was found in it marked in place, and lists of that. `asked` is the
 * entity whose mentions are to be marked, as the address has it.
 */
export function articlePage(answer: ArticleAnswer, asked?: string): Html {
  const chosen = answer.entities.find(({ id }) => id === asked)?.id ?? null;
  const { article } = answer;
  const label = labelOf(article);
  const heading = titleBlockOf(answer) === undefined ? html`<h1 dir="auto">${shorten(label, 300)}</h1>` : '';
  return layout({
    title: shorten(label, 100),
    main: html`<div class="wide reading">
      <div class="column">
        <p class="eyebrow">${publisherOf(article)} · ${publicationInWords(article)}</p>
        ${heading} ${decisionNotes(answer.decisions)} ${notice(answer)} ${articleText(answer, chosen)}
      </div>
      <div class="aside">
        ${jumps(answer)} ${statementList(answer)} ${eventList(answer)} ${entityList(answer, chosen)}
        ${facts(answer)}
      </div>
      ${conflicts(answer)} ${copies(answer)}
    </div>`,
    twin: `${pathTo.article(article.id)}.json`,
  });
}
