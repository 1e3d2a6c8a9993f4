import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ferryArticles } from '../pages/fixtures/ferry-articles.fixture.ts';
import { hostileArticle } from '../pages/fixtures/hostile-article.fixture.ts';
import type { ArticleAnswer } from '../../model/index.ts';
import { renderCsv } from './render-csv.ts';
import { toStatementRecord } from './statement-record.ts';
import { toStatementWords, type StatementWords } from './statement-words.ts';

function inWords({ article, entities, statements }: ArticleAnswer): readonly StatementWords[] {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  return statements.map((statement) => toStatementWords(statement, { text: article.text, entityById }));
}

test('a statement is told with the full name, to whom and where', () => {
  const [, told] = inWords(ferryArticles.agency);
  assert.deepEqual(told, {
    speaker: 'Marrow',
    entity: 'Ilse Marrow',
    unnamed: [],
    cue: 'told',
    content:
      'We heard it from a fisherman before we heard it from the ship … That is not how it is meant to work.',
    chain: [],
    addressee: 'reporters',
    occasions: ['outside the Harbour Authority'],
  });
});

test('an unnamed speaker keeps what is told of him, a hop its kind and name', () => {
  const words = inWords(ferryArticles.agency);
  assert.deepEqual(words[5]?.unnamed, [
    'office: Two people',
    'plea: who asked not to be named',
    'access: familiar with the inquiry',
  ]);
  assert.deepEqual(words[4]?.chain, ['Tomas Venn']);
  assert.deepEqual([words[6]?.speaker, words[6]?.chain], [null, [null]]);
});

test('no cell of a hostile article steers a terminal or runs in a spreadsheet', () => {
  const words = inWords(hostileArticle);
  const records = hostileArticle.statements.map((statement, i) => {
    const own = words[i];
    assert.ok(own);
    return toStatementRecord('=cmd|calc', { statement, words: own });
  });
  for (const record of records) {
    assert.match(renderCsv(record), /^'=cmd/);
    for (const cell of record) assert.doesNotMatch(cell, /[\p{Cc}\u202e\u2066]/u);
  }
  assert.match(renderCsv(records[2] ?? []), /,'=1\+1,,,'@said,say,affirms,/);
  assert.match(renderCsv(records[2] ?? []), /,"'-2\+3 ""and"", red",/);
  assert.match(renderCsv(records[0] ?? []), /,"told: =HYPERLINK/);
});
