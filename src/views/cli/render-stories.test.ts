import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askFixtures } from '../pages/fixtures/desk.fixture.ts';
import { widthOf } from './fit-width.ts';
import { renderStories } from './render-stories.ts';
import type { Sheet } from './sheet.ts';

function plain(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

test('the list tells what the ledger holds, and where it goes on', async () => {
  const text = renderStories(await askFixtures({ kind: 'stories', limit: 3 }), plain(80));
  assert.match(text, /^12 articles \(1 not English, not analysed\), 38 statements, 8 stories,/);
  assert.match(text, /Stories 1 to 3 of 8; go on with "hearsay stories --offset 3"\.$/);
});

test('the list fits, and a wide terminal shows the publishers', async () => {
  const answer = await askFixtures({ kind: 'stories' });
  for (const width of [60, 80, 120]) {
    const text = renderStories(answer, plain(width));
    assert.equal(text.includes('publishers'), width === 120);
    for (const line of text.split('\n')) assert.ok(widthOf(line) <= width, line);
  }
});

test('an empty list says so', async () => {
  const text = renderStories(await askFixtures({ kind: 'stories', search: 'no such words' }), plain(80));
  assert.match(text, /No stories\.$/);
});
