import { html } from 'hono/html';
import type { StatementAnswer } from '../../model/index.ts';
import { stanceInWords } from '../words/stance-in-words.ts';
import { publisherOf } from './blocks/article-line.ts';
import { claimsTold } from './blocks/claims-told.ts';
import { stanceChip, tenorChips } from './blocks/statement-chips.ts';
import { statementFacts } from './blocks/statement-facts.ts';
import { wordsInPassage } from './blocks/words-in-passage.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { markedPassage } from './text/marked-passage.ts';
import { languageAttributes } from './words/language-attributes.ts';
import { pathTo, pathToPlace } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** A statement: its passage with all that is told of it marked, then each of that in words, and the statements it answers. */
export function statementPage({ found, claims }: StatementAnswer): Html {
  const { ref, statement, speaker, article } = found;
  const content = wordsInPassage(found, statement.content.spans) || 'words outside the passage';
  const who = speaker ?? 'Nobody named';
  return layout({
    title: `${shorten(who, 60)} ${stanceInWords(statement)}: ${shorten(content, 80)}`,
    main: html`<div class="column">
      <p class="eyebrow">
        Statement · ${publisherOf(article)} ·
        <a href="${pathTo.article(article.id)}" dir="auto">${shorten(article.label, 120)}</a>
      </p>
      <p class="attribution">
        ${speaker === null ? html`<b class="unknown">nobody named</b>` : html`<b><bdi>${shorten(speaker, 160)}</bdi></b>`}
        ${stanceChip(statement)} ${tenorChips(statement)}
      </p>
      <h1 class="said" ${languageAttributes(article.language)}>${shorten(content, 300)}</h1>
      <section aria-labelledby="passage">
        <h2 id="passage">Where it stands</h2>
        ${markedPassage(found)}
        <p class="meta"><a href="${pathToPlace(ref)}" data-item>Read it in the article</a></p>
      </section>
      ${statementFacts(found)} ${claimsTold(claims)}
    </div>`,
    twin: `${pathTo.statement(ref)}.json`,
  });
}
