import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askFixtures } from '../pages/fixtures/desk.fixture.ts';
import { widthOf } from './fit-width.ts';
import { renderClaims, renderConflictList, renderCopies } from './render-lists.ts';
import type { Sheet } from './sheet.ts';

function plain(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

test('claims are listed with their ids, and the list says where it goes on', async () => {
  const text = renderClaims(await askFixtures({ kind: 'claims', limit: 2 }), plain(80));
  assert.match(text, /^ {2}the ferry Linnet .*\n {4}c1door$/m);
  assert.match(
    text,
    /rests on 2 independent roots: Tideline \(own reporting\), the union’s log\s+\(document\)/,
  );
  assert.match(text, /Claims 1 to 2 of 3; go on with "hearsay claims --offset 2"\.$/);
});

test('conflicts are listed, a column for each value', async () => {
  const text = renderConflictList(await askFixtures({ kind: 'conflicts' }), plain(80));
  assert.match(text, /^ {2}body · x1council\n {4}Strait Commission +│ Strait Council$/m);
  assert.match(text, /Conflicts 1 to 3 of 3\.$/);
});

test('copies are listed with the ids of their articles and why they count as copies', async () => {
  const text = renderCopies(await askFixtures({ kind: 'copies' }), plain(80));
  assert.match(text, /^ {4}a100agency\.\.a101courier\n {4}It was published three hours later\.$/m);
  assert.match(text, /^ {4}a100agency\.\.a103undated$/m);
  assert.match(text, /Copies 1 to 3 of 3\.$/);
});

test('an empty list says so', async () => {
  assert.equal(
    renderClaims(await askFixtures({ kind: 'claims', offset: 9 }), plain(80)),
    'No claims from there on.',
  );
  const none = { kind: 'copies', copies: [], total: 0, offset: 0 } as const;
  assert.equal(renderCopies(none, plain(80)), 'No copies.');
});

test('the lists fit every width, hostile text too', async () => {
  for (const width of [20, 40, 80, 120]) {
    const texts = [
      renderClaims(await askFixtures({ kind: 'claims' }), plain(width)),
      renderConflictList(await askFixtures({ kind: 'conflicts' }), plain(width)),
      renderCopies(await askFixtures({ kind: 'copies' }), plain(width)),
    ];
    for (const line of texts.join('\n').split('\n')) {
      assert.ok(widthOf(line) <= width, line);
      assert.doesNotMatch(line, /[\p{Cc}\u202e\u2066]/u);
    }
  }
});
