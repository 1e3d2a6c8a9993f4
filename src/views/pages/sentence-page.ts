import { html } from 'hono/html';
import { labelOf, type ArticleAnswer } from '../../model/index.ts';
import type { SentenceAnswer } from '../show-sentence.ts';
import { publisherOf } from './blocks/article-line.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { LONGEST_DRAWING, parseDrawing } from './parse/parse-drawing.ts';
import { parseTable } from './parse/parse-table.ts';
import { languageAttributes } from './words/language-attributes.ts';
import { pathTo, pathToSentencePlace } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

const LONGEST_SENTENCE = 4000;

/** A sentence of an article and how it was read: its words, their tags, and what hangs on what. */
export function sentencePage({ article, language }: ArticleAnswer, sentence: SentenceAnswer): Html {
  const { number, of, text, words } = sentence;
  return layout({
    title: `Sentence ${number} · ${shorten(labelOf(article), 80)}`,
    main: html`<div class="column">
        <p class="eyebrow">
          ${publisherOf(article)} ·
          <a href="${pathTo.article(article.id)}" dir="auto">${shorten(labelOf(article), 120)}</a>
        </p>
        <h1>Sentence ${number} <span class="count">of ${of}</span></h1>
        <blockquote ${languageAttributes(language)}>${shorten(text, LONGEST_SENTENCE)}</blockquote>
        ${pager(sentence)}
      </div>
      <section aria-labelledby="parse">
        <h2 id="parse">What hangs on what</h2>
        ${drawing(sentence)}
      </section>
      <section class="column" aria-labelledby="words">
        <h2 id="words">Word by word <span class="count">${words.length}</span></h2>
        ${parseTable(words)}
        <p class="meta">
          Tags and relations are those of
          <a href="https://universaldependencies.org/en/" rel="noopener noreferrer">Universal Dependencies</a
          >, found by ${sentence.madeBy}.
        </p>
      </section>`,
    twin: `${pathTo.sentence(article.id, number)}.json`,
  });
}

function drawing({ words }: SentenceAnswer): Html {
  if (words.length > LONGEST_DRAWING)
    return html`<p class="notice">
      A sentence of ${words.length} words is too long to draw; the table has all of it.
    </p>`;
  const isParsed = words.some(({ head }) => head !== null);
  return html`<div class="scroll drawing" role="region" tabindex="0" aria-label="Drawing of the sentence">
      ${parseDrawing(words)}
    </div>
    ${isParsed ? '' : html`<p class="meta">Its words were tagged, not parsed.</p>`}`;
}

function pager({ article, number, of }: SentenceAnswer): Html {
  const to = (other: number, rel: string, words: string): Html =>
    html`<a href="${pathTo.sentence(article, other)}" rel="${rel}" data-item>${words}</a>`;
  return html`<nav class="pager" aria-label="Sentences">
    ${number > 1 ? to(number - 1, 'prev', '← Previous') : html`<span></span>`}
    <a href="${pathToSentencePlace(article, number)}">In the article</a>
    ${number < of ? to(number + 1, 'next', 'Next →') : html`<span></span>`}
  </nav>`;
}
