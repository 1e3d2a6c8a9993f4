import assert from 'node:assert/strict';
import test from 'node:test';
import type { Candidate, Sketch } from '../../model/index.ts';
import { CUT, OTHER_HAPPENING, OWN_REPORT, REWORDED, WIRE } from '../reports.fixture.ts';
import { sketchText, toCandidate } from '../sketch-text.fixture.ts';
import { joinStory } from './join-story.ts';

/** Which articles tell one story, after they arrived in this order. */
function groupInOrder(sketches: readonly Sketch[]): readonly string[] {
  const candidates: Candidate[] = [];
  for (const drawn of sketches) candidates.push(toCandidate(drawn, candidates));
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
  if (items.length <= 1) yield items;
  for (const [index, item] of items.entries())
    for (const rest of permutationsOf(items.toSpliced(index, 1))) yield [item, ...rest];
}

test('the first article founds a story, with score 1 and always the same id', () => {
  const membership = joinStory(sketchText('wire', WIRE), []);
  assert.equal(membership.score, 1);
  assert.match(membership.story, /^y[0-9a-f]{16}$/);
  assert.deepEqual(membership, joinStory(sketchText('wire', WIRE), []));
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
  const membershipOn = (day: string, text: string): string =>
    joinStory(sketchText('later', text, day), [wire]).story;
  assert.equal(membershipOn('2031-03-08', OWN_REPORT), wire.story);
  assert.notEqual(membershipOn('2031-05-20', OWN_REPORT), wire.story);
  assert.equal(membershipOn('2031-05-20', WIRE), wire.story);
});

test('an article without a word founds a story of its own beside another such', () => {
  const empty = toCandidate(sketchText('empty', ''));
  assert.notEqual(joinStory(sketchText('dashes', '— … —'), [empty]).story, empty.story);
});
