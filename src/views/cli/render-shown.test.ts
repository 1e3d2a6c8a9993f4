import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerTo } from '../../model/index.ts';
import { askFixtures, doorClaim, ferryStory } from '../pages/fixtures/desk.fixture.ts';
import { hostileEventsStory, quarrelStory } from '../pages/fixtures/told-events.fixture.ts';
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

test('a story shows its affair, what it was before it was one, and what was decided about it', async () => {
  const text = await show(ferryStory.story.id);
  assert.match(text, /^merged from st0early, st1late$/m);
  assert.match(text, /^merged st0early with st1late on 6 March 2031: Both are on the Linnet’s$/m);
  assert.match(text, /^2 other stories of its affair$/m);
});

test('a story shows where its articles differ, slot by slot, and who slipped', async () => {
  const text = (await show(ferryStory.story.id)).replace(/\n {6}/g, ' ');
  assert.match(text, /^ {2}body · x1council\n {4}Strait Commission +│ Strait Council$/m);
  assert.match(text, /^ {4}the register: the Strait Council has 12 members, not 15$/m);
  assert.match(text, /^ {4}slip in The Veldmar Courier, \S+ by the register; inherited by samples\/\S+$/m);
  assert.match(text, /^ {2}number · x2days\n {4}9 \(“nine”\) +│ 12 \(“twelve”\)$/m);
});

test('what a story has no room for is counted', () => {
  const notShown = { articles: 9, copies: 5, claims: 3, conflicts: 2, stories: 1 };
  const text = renderShown({ ...ferryStory, notShown }, sheet);
  for (const counted of ['7 copies', '5 claims', '4 conflicts', '3 other stories of its affair'])
    assert.match(text, new RegExp(`^${counted}$`, 'm'));
  assert.match(text, /^ {2}and 5 more, not listed here$/m);
  assert.match(text, /^ {2}what is said in 9 more articles is not among it$/m);
});

test('a claim says who affirms it, who denies what of it, how it changed, and on whose reporting it rests', async () => {
  const text = (await show(doorClaim.claim.id)).replace(/\n {6}/g, ' ');
  assert.match(text, /^ {2}the ferry Linnet had left the north quay/);
  assert.match(
    text,
    /^ {4}affirmed by Ilse Marrow in Northern Wire, \S+; The Veldmar Courier, \S+; samples/m,
  );
  assert.match(text, /^ {4}affirmed by The Veldmar Courier, \S+, in its own words$/m);
  assert.match(
    text,
    /denied by Skerry Lines in Northern Wire, \S+: “the door had been open when the ferry left”$/m,
  );
  assert.match(text, /denied \(\S.*\) and claimed \(\S.*\): which came first is not known$/m);
  assert.match(text, /^ {4}rests on 1 root: Northern Wire \(agency\); independence not established$/m);
});

test('a claim shows the passages in which it is told', async () => {
  const text = await show(doorClaim.claim.id);
  assert.match(text, /^6 tellings$/m);
  assert.match(text, /^ {2}Skerry Lines\n {4}a100agency#s3 · Northern Wire, /m);
});

test('a conflict is shown by itself', async () => {
  assert.match(
    await show('x2days'),
    /^1 conflict\n\n {4}Northern Wire, a100agency\.html +│ The Veldmar Courier,$/m,
  );
});

test('an article shows the story it tells, the copies it is part of and the conflicts it has a value in', async () => {
  const text = await show(ferryStory.articles[0]?.id ?? '');
  assert.match(text, /^2 conflicts$/m);
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

test('an event shows who did what to whom, its passage, and the act as others tell it', async () => {
  const story = await askFixtures({ kind: 'show', id: quarrelStory });
  assert.ok(story.kind === 'story');
  const accusation = story.timeline.dated.find(({ type }) => type === 'ACCUSE');
  const text = await show(accusation?.tellings[0]?.ref ?? '');
  assert.match(text, /^ {2}Norland\n {4}accuse · disapprove · to Sudmark · happened · 5 March 2031\n/);
  assert.match(text, /^where it stands\n\n {2}Norland accused Sudmark of smuggling on 5 March\.$/m);
  assert.match(
    text,
    /^the act, told by 2 articles · 5 March 2031 \(day told in the text\) ·\n?\s*happened,\s+alleged$/m,
  );
  assert.match(text, /^ {4}On 5 March the Norland government blamed Sudmark for smuggling\.$/m);
});

test('everything shown fits the sheet, hostile text too', async () => {
  const events = await askFixtures({ kind: 'show', id: hostileEventsStory });
  assert.ok(events.kind === 'story');
  const event = `${events.articles[0]?.id ?? ''}#v1`;
  const hostile = [event, 'st9hostile', 'a900hostile', 'a900hostile#s1', 'c9hostile', 'x9hostile'];
  for (const id of [ferryStory.story.id, doorClaim.claim.id, ...hostile]) {
    for (const line of (await show(id)).split('\n')) {
      assert.ok(widthOf(line) <= 80, line);
      assert.doesNotMatch(line, /[\p{Cc}\u202e\u2066]/u);
    }
  }
});
