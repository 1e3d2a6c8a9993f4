import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf } from '../../learn/hash.ts';
import { toId, type Candidate, type Membership, type Merger, type Sketch } from '../../model/index.ts';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { OTHER_HAPPENING, OWN_REPORT, WIRE } from '../reports.fixture.ts';
import { sketchText, toCandidate } from '../sketch-text.fixture.ts';
import { joinAffair } from './join-affair.ts';

const { stories: MODEL } = PLAIN_KNOWLEDGE;

/** A sketch in which these are named, equally often. */
function withActors(drawn: Sketch, names: readonly string[]): Sketch {
  return {
    ...drawn,
    actors: Uint32Array.from(names, (name) => hashOf(name)).sort(),
    actorWeights: new Float32Array(names.length).fill(1 / Math.sqrt(names.length)),
  };
}

function founds(drawn: Sketch): Membership {
  return {
    kind: 'membership',
    article: drawn.article,
    story: toId('ynew'),
    score: 1,
    madeBy: 'test@1',
  };
}

const CREW = ['@oona feld', '@castellan lines'];
const WRECK = withActors(sketchText('wreck', WIRE, '2031-03-06'), CREW);
const EARLIER: Candidate = { ...toCandidate(WRECK), affair: toId('awreck') };

function affairOf(drawn: Sketch, candidates: readonly Candidate[]): string | undefined {
  return joinAffair(drawn, candidates, [founds(drawn)], MODEL).find(
    (decided) => decided.kind === 'affair-membership',
  )?.affair;
}

test('a story that stands alone is its own affair', () => {
  const [decided] = joinAffair(WRECK, [], [founds(WRECK)], MODEL);
  assert.equal(decided?.kind, 'affair-membership');
  assert.equal(decided.score, 1);
  assert.match(affairOf(WRECK, []) ?? '', /^a[0-9a-f]{16}$/);
});

test('months later the same actors over the same subject are of the same affair', () => {
  assert.equal(affairOf(withActors(sketchText('own', OWN_REPORT, '2031-09-01'), CREW), [EARLIER]), 'awreck');
});

test('others over the same subject, and the same over another, are of another affair', () => {
  assert.notEqual(affairOf(withActors(sketchText('own', OWN_REPORT), ['@vesland']), [EARLIER]), 'awreck');
  assert.notEqual(affairOf(withActors(sketchText('vote', OTHER_HAPPENING), CREW), [EARLIER]), 'awreck');
});

test('a story that is known stays in its affair', () => {
  const joins = { ...founds(WRECK), story: EARLIER.story };
  assert.deepEqual(joinAffair(WRECK, [EARLIER], [joins], MODEL), []);
});

test('where two stories are found to be one, so are their affairs, under the lesser id', () => {
  const other: Candidate = { ...EARLIER, story: toId('yother'), affair: toId('another') };
  const merger: Merger = {
    kind: 'merger',
    of: 'story',
    from: other.story,
    into: EARLIER.story,
    by: WRECK.article,
    score: 0.9,
    madeBy: 'test@1',
  };
  const decided = joinAffair(
    WRECK,
    [EARLIER, other],
    [{ ...founds(WRECK), story: EARLIER.story }, merger],
    MODEL,
  );
  assert.deepEqual(
    decided.map((each) => each.kind === 'merger' && [each.of, each.from, each.into]),
    [['affair', 'awreck', 'another']],
  );
});
