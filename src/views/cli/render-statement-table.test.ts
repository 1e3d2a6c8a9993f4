import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleAnswer } from '../../model/index.ts';
import { ferryArticles } from '../pages/fixtures/ferry-articles.fixture.ts';
import { hostileArticle } from '../pages/fixtures/hostile-article.fixture.ts';
import { widthOf } from './fit-width.ts';
import type { ListedStatement } from './list-statements.ts';
import { renderStatementTable } from './render-statement-table.ts';
import { toStatementWords } from './statement-words.ts';

function listed({ article, entities, statements }: ArticleAnswer): readonly ListedStatement[] {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  return statements.map((statement) => ({
    statement,
    words: toStatementWords(statement, { text: article.text, entityById }),
  }));
}

function render(answer: ArticleAnswer, width: number): string {
  return renderStatementTable(answer.article, listed(answer), { width, paint: (_style, text) => text });
}

test('a row has speaker, cue, stance, content and how sure it is; a line below tells by way of whom', () => {
  const lines = render(ferryArticles.agency, 160).split('\n');
  assert.match(lines[3] ?? '', /^id +speaker +cue +stance +content +sure$/);
  assert.match(lines[6] ?? '', /^s3 +Skerry Lines +denied +denies +that the door .* 0\.97$/);
  assert.match(lines[8] ?? '', /^ s5 +the crew +reported +affirms .* 0\.71$/);
  assert.equal(lines[9], '     by way of Tomas Venn (at second hand)');
  assert.match(lines[11] ?? '', /^s7 +nobody named +it is believed .* 0\.41$/);
  assert.equal(lines[12], '     unattributed');
});

test('an article in which nothing was found says so', () => {
  const table = renderStatementTable(ferryArticles.agency.article, [], {
    width: 80,
    paint: (_style, text) => text,
  });
  assert.match(table, /\nNo statements\.$/);
});

test('hostile words fit the width and cannot steer the terminal', () => {
  for (const answer of [hostileArticle, ferryArticles.agency])
    for (const width of [60, 80, 200])
      for (const line of render(answer, width).split('\n')) {
        assert.ok(widthOf(line) <= width, line);
        assert.doesNotMatch(line, /[\p{Cc}\u202e\u2066]/u);
      }
});
