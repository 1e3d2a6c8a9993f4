import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerTo } from '../../model/index.ts';
import { askFixtures, doorClaim, ferryStory } from '../pages/fixtures/desk.fixture.ts';
import { widthOf } from './fit-width.ts';
import { renderShown } from './render-shown.ts';
import type { Sheet } from './sheet.ts';

const sheet: Sheet = { width: 80, paint: (_style, text) => text };

async function show(id: string): Promise<string> {
  const answer: AnswerTo['show'] = await askFixtures({ kind: 'show', id });
  assert.ok(answer.kind !== 'not-found', id);
  return renderShown(answer, sheet);
}

test('a story shows its articles, speakers, copies and claims', async () => {
  const text = await show(ferryStory.story.id);
  assert.match(text, /^a104hafenb .* Hafenbote .* not English$/m);
  assert.match(text, /^ {2}Ilse Marrow \(4\)\n {4}says · indirect · Northern Wire, /m);
  assert.match(text, /^ {2}from Northern Wire, .*\n {2}to The Veldmar Courier, /m);
  assert.match(text, /which of them had it first is not known/);
  assert.match(text, /^ {4}denied by Skerry Lines in Northern Wire, /m);
});

test('a claim says who affirmed it, who denied it, and that its independence is not established', async () => {
  const text = await show(doorClaim.claim.id);
  assert.equal(text.match(/said by Ilse Marrow/g)?.length, 3);
  assert.equal(text.match(/denied by Skerry Lines/g)?.length, 2);
  assert.match(text, /independence not established/);
});

test('an article shows the story it tells and the copies it is part of', async () => {
  const text = await show(ferryStory.articles[0]?.id ?? '');
  assert.match(text, /^Tells Ferry left port/m);
  assert.match(text, /^2 copies$/m);
});

test('a statement shows the passage that it stands in', async () => {
  const text = await show(doorClaim.claim.affirmed[0] ?? '');
  assert.match(text, /^ {2}Ilse Marrow\n/);
  assert.match(text, /^where it stands$/m);
});

test('a statement shows what it denies, who denies it, and how sure its reading is', async () => {
  const denial = await show('a100agency#s3');
  assert.match(denial, /^ {2}denies: Ilse Marrow, “the ferry Linnet had left /m);
  assert.match(denial, /^ {2}sure, 0\.97, found by fixture@1$/m);
  assert.match(await show('a100agency#s1'), /^ {2}denied by: Skerry Lines, “that the door/m);
});

test('a statement shows by way of whom it came, to whom, and where', async () => {
  const inner = await show('a100agency#s5');
  assert.match(inner, /^ {2}by way of Tomas Venn \(at second hand\)\n {2}stands within: Tomas Venn, /m);
  assert.match(
    await show('a100agency#s2'),
    /^ {2}said to: reporters\n {2}where: outside the Harbour Authority$/m,
  );
});

test('everything shown fits the sheet, hostile text too', async () => {
  for (const id of [ferryStory.story.id, doorClaim.claim.id, 'st9hostile', 'a900hostile', 'a900hostile#s1'])
    for (const line of (await show(id)).split('\n')) assert.ok(widthOf(line) <= 80, line);
});
