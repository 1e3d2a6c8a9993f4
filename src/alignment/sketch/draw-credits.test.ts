import assert from 'node:assert/strict';
import test from 'node:test';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { PLAIN_OUTLETS } from '../plain-analysis.fixture.ts';
import { drawCredits } from './draw-credits.ts';

function creditsOf(text: string, publisher: string | null = null): readonly string[] {
  return drawCredits({ ...toPlainArticle('article', text), publisher }, [], PLAIN_OUTLETS).map(
    ({ root, isWhole }) =>
      `${isWhole ? 'whole' : 'part'} ${root.kind} ${root.name}: ${root.spans.map((span) => text.slice(...span)).join(' … ')}`,
  );
}

test('a dateline credits the whole article, behind a headline too', () => {
  assert.deepEqual(creditsOf('PORT ANSEL (Delta Wire) - A freighter ran aground.'), [
    'whole agency Delta Wire: Delta Wire',
  ]);
  assert.deepEqual(creditsOf('Freighter aground\n\nPORT ANSEL (DW Agency) — It was foggy.'), [
    'whole agency Delta Wire: DW Agency',
  ]);
});

test('so does a last line that is nothing but a name', () => {
  assert.deepEqual(creditsOf('A freighter ran aground.\n— Delta Wire'), [
    'whole agency Delta Wire: Delta Wire',
  ]);
});

test('a byline does, behind the writer’s name', () => {
  const text = 'By Jan Roe, Delta Wire\nA freighter ran aground.';
  const plain = toPlainArticle('article', text);
  const parts = [
    { kind: 'byline', start: 0, end: 22 },
    { kind: 'body', start: 23, end: text.length },
  ] as const;
  const [credit] = drawCredits({ ...plain, parts }, [], PLAIN_OUTLETS);
  assert.deepEqual([credit?.root.name, credit?.isWhole], ['Delta Wire', true]);
});

test('a contribution credits a part', () => {
  assert.deepEqual(creditsOf('A freighter ran aground.\nThe Delta Wire contributed to this report.'), [
    'part agency Delta Wire: contributed to this report … The Delta Wire',
  ]);
});

test('so does the name behind "first reported by" and "told", within a sentence', () => {
  assert.deepEqual(creditsOf('The meeting was first reported by Tidings. Lind told Harbour Courier so.'), [
    'part outlet Tidings: first reported by … Tidings',
    'part outlet Harbour Courier: told … Harbour Courier',
  ]);
});

test('who credits itself reports on its own', () => {
  assert.deepEqual(creditsOf('PORT ANSEL (Delta Wire) - It was foggy.', 'Delta Wire'), [
    'whole own Delta Wire: Delta Wire',
  ]);
});

test('a name in passing is no credit', () => {
  assert.deepEqual(creditsOf('Delta Wire has a new office (Harbour Courier has none).'), []);
  assert.deepEqual(creditsOf(''), []);
});
