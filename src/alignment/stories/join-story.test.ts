import assert from 'node:assert/strict';
import test from 'node:test';
import type { Candidate, Membership, Merger, Sketch, StoryId } from '../../model/index.ts';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { CUT, OTHER_HAPPENING, OWN_REPORT, REWORDED, WIRE } from '../reports.fixture.ts';
import { sketchText, toCandidate } from '../sketch-text.fixture.ts';
import { joinStory } from './join-story.ts';

function decide(drawn: Sketch, candidates: readonly Candidate[]): readonly (Membership | Merger)[] {
  return joinStory(drawn, candidates, PLAIN_KNOWLEDGE.stories);
}

function storyOf(drawn: Sketch, candidates: readonly Candidate[]): StoryId | undefined {
  return decide(drawn, candidates).find((decided) => decided.kind === 'membership')?.story;
}

/** Which articles tell one story after they arrived in this order, each compared with the 64 before it. */
function groupInOrder(sketches: readonly Sketch[]): readonly string[] {
  let candidates: Candidate[] = [];
  for (const drawn of sketches) {
    const decided = decide(drawn, candidates.slice(-64));
    const story = decided.find(({ kind }) => kind === 'membership') as Membership;
    candidates.push({ ...toCandidate(drawn), story: story.story });
    for (const merger of decided)
      if (merger.kind === 'merger' && merger.of === 'story')
        candidates = candidates.map((each) =>
          each.story === merger.from ? { ...each, story: merger.into } : each,
        );
  }
  const groups = Map.groupBy(candidates, (candidate) => candidate.story);
  return [...groups.values()]
    .map((group) =>
      group
        .map(({ sketch }) => sketch.article)
        .sort()
        .join(' '),
    )
    .sort();
}

function* permutationsOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries())
    for (const rest of permutationsOf(items.toSpliced(index, 1))) yield [item, ...rest];
}

test('the first article founds a story, with score 1 and always the same id', () => {
  const decided = decide(sketchText('wire', WIRE), []);
  assert.equal(decided.length, 1);
  assert.equal(decided[0]?.score, 1);
  assert.match(storyOf(sketchText('wire', WIRE), []) ?? '', /^y[0-9a-f]{16}$/);
  assert.deepEqual(decided, decide(sketchText('wire', WIRE), []));
});

test('reports of one happening are one story, another happening is another, in every order of arrival', () => {
  const sketches = Object.entries({
    wire: WIRE,
    cut: CUT,
    own: OWN_REPORT,
    reworded: REWORDED,
    other: OTHER_HAPPENING,
  }).map(([name, text]) => sketchText(name, text));
  for (const order of permutationsOf(sketches))
    assert.deepEqual(groupInOrder(order), ['cut own reworded wire', 'other']);
});

test('a report on the same people weeks later is another story, but the same text reprinted is not', () => {
  const wire = toCandidate(sketchText('wire', WIRE, '2031-03-06'));
  const storyOn = (day: string, text: string): StoryId | undefined =>
    storyOf(sketchText('later', text, day), [wire]);
  assert.equal(storyOn('2031-03-08', OWN_REPORT), wire.story);
  assert.notEqual(storyOn('2031-05-20', OWN_REPORT), wire.story);
  assert.equal(storyOn('2031-05-20', WIRE), wire.story);
});

test('an article without a word founds a story of its own beside another such', () => {
  const empty = toCandidate(sketchText('empty', ''));
  assert.notEqual(storyOf(sketchText('dashes', '— … —'), [empty]), empty.story);
});

test('the same article with one word changed tells the same story', () => {
  const wire = toCandidate(sketchText('wire', WIRE));
  assert.equal(storyOf(sketchText('changed', WIRE.replace('19', '20')), [wire]), wire.story);
});

test('an article that is told by two stories shows them to be one, under the lesser id', () => {
  const [first, second] = [sketchText('wire', WIRE), sketchText('reworded', REWORDED)].map((drawn) =>
    toCandidate(drawn),
  ) as [Candidate, Candidate];
  const ids = [first.story, second.story].sort();
  for (const candidates of [
    [first, second],
    [second, first],
  ]) {
    const decided = decide(sketchText('again', WIRE), candidates);
    const merger = decided.find(({ kind }) => kind === 'merger') as Merger;
    assert.deepEqual([merger.into, merger.from], ids);
    assert.equal(storyOf(sketchText('again', WIRE), candidates), merger.into);
  }
});

test('three hundred prints of one wire are one story, whichever comes first', () => {
  const prints = Array.from({ length: 300 }, (_, n) => sketchText(`print ${n}`, `Print ${n}\n\n${WIRE}`));
  assert.equal(groupInOrder(prints).length, 1);
  assert.equal(groupInOrder(prints.toReversed()).length, 1);
});

test('a clock that runs backwards changes nothing', () => {
  const dated = [WIRE, OWN_REPORT, REWORDED, OTHER_HAPPENING].map((text, index) =>
    sketchText(`report ${index}`, text, `2031-03-0${6 + (index % 2)}`),
  );
  assert.deepEqual(groupInOrder(dated.toReversed()), groupInOrder(dated));
});

test('a story of thousands costs no more than its candidates', () => {
  const tellers = Array.from({ length: 64 }, (_, n) => ({
    ...toCandidate(sketchText(`teller ${n}`, `${n} ${WIRE}`)),
    story: toCandidate(sketchText('wire', WIRE)).story,
  }));
  const drawn = sketchText('one more', OWN_REPORT);
  const start = performance.now();
  assert.equal(storyOf(drawn, tellers), tellers[0]?.story);
  assert.ok(performance.now() - start < 200);
});
