import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSpeaker } from '../../../test/plain-statement.ts';
import { ferryArticles } from '../pages/fixtures/ferry-articles.fixture.ts';
import { hostileArticle } from '../pages/fixtures/hostile-article.fixture.ts';
import { writeArticle } from '../pages/fixtures/write-article.fixture.ts';
import { toId, type Statement } from '../../model/index.ts';
import { widthOf } from './fit-width.ts';
import { renderArticle } from './render-article.ts';
import type { Sheet } from './sheet.ts';

function plain(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

const written = writeArticle({
  id: 'a1quay',
  publisher: null,
  publishedAt: null,
  publishedBy: 'unknown',
  names: ['Lena Marsh'],
  traits: { s1: { who: 'Lena Marsh', quoted: 'direct' } },
  blocks: [
    ['headline', 'Ferry turns back'],
    ['body', '[s1.content|"The door was shut,"] [s1.speaker|Marsh] [s1.cue|said]. [s1.content|"I saw it."]'],
    ['furniture', 'Subscribe'],
  ],
});

test('an article is its title, where it comes from, and who says what', () => {
  assert.equal(
    renderArticle(written, plain(80)),
    [
      'Ferry turns back',
      'publisher unknown · date unknown',
      'samples/a1quay.html',
      '2 sentences · 1 statement · 0 events · 1 stretch of furniture set aside',
      '',
      '  s1  Lena Marsh · says · direct',
      '      "The door was shut," … "I saw it."',
    ].join('\n'),
  );
});

test('an article in another language says that it was not analysed', () => {
  const text = renderArticle(ferryArticles.german, plain(80));
  assert.match(text, /not English \(German\), not analysed/);
  assert.doesNotMatch(text, /0 statements/);
});

test('a pronoun that nobody was found for is shown as one', () => {
  const [statement] = written.statements;
  assert.ok(statement);
  const speaker = toPlainSpeaker([[0, 5]], { form: 'pronoun' });
  const text = renderArticle({ ...written, statements: [{ ...statement, speaker }] }, plain(80));
  assert.match(text, /“Ferry”, not known who · says/);
});

test('the way by which words came is told', () => {
  const [statement] = written.statements;
  assert.ok(statement);
  const chain = [{ kind: 'unattributed', speaker: null, cue: { spans: [], kind: 'report' } }] as const;
  const text = renderArticle({ ...written, statements: [{ ...statement, chain }] }, plain(80));
  assert.match(text, / · unattributed/);
});

test('a denial says what it denies, how the claim is put and how sure the reading is', () => {
  const [statement] = written.statements;
  assert.ok(statement);
  const denial: Statement = {
    ...statement,
    stance: 'denies',
    denies: toId('s7'),
    tenor: { isNegated: true, modality: 'possible', qualifiers: [] },
    confidence: 0.6,
  };
  const text = renderArticle({ ...written, statements: [denial] }, plain(100));
  assert.match(text, /Lena Marsh · denies s7 · direct · negated · possible · unsure, 0\.60/);
});

test('hostile text fits the width and cannot steer the terminal', () => {
  for (const width of [20, 80]) {
    for (const line of renderArticle(hostileArticle, plain(width)).split('\n')) {
      assert.ok(widthOf(line) <= width, line);
      assert.doesNotMatch(line, /[\p{Cc}\u202e\u2066]/u);
    }
  }
});
