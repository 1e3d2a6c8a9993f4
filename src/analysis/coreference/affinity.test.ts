import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkAffinity,
  rowsOf,
  type AffinityWeights,
  type Place,
  type Projection,
} from './affinity-model.ts';
import { toAffinity } from './affinity.ts';
import type { Candidate } from './antecedent-features.ts';
import { newFigure } from './figure.ts';
import type { Nominal } from './nominal.ts';
import { parsedText } from './parsed-text.fixture.ts';
import { toScene } from './scene.ts';
import { MEANINGS } from './sort-model.ts';

const SIZE = 1;
const WIDTH = 2;

/** Rows of `WIDTH` whole numbers, one number each a bias behind it. */
function projection(place: Place, ...rows: readonly (readonly [number, number, number])[]): Projection {
  assert.equal(rows.length, rowsOf(place, SIZE));
  return {
    weights: Int8Array.from(rows.flatMap(([first, second]) => [first, second])),
    scales: new Float32Array(rows.length).fill(1),
    biases: Float32Array.from(rows, ([, , bias]) => bias),
  };
}

const weights: AffinityWeights = {
  size: SIZE,
  width: WIDTH,
  places: {
    pronoun: projection('pronoun', [1, 0, 0], [0, 1, 0], [0, 0, 7]),
    governor: projection('governor', [0, 0, 10]),
    anchor: projection('anchor', [1, 0, 0], [0, 1, 0], [0, 0, 0.5]),
    latest: projection('latest', [0, 1, 0], [0, 0, 0.25]),
  },
};

const { analysis } = parsedText({}, 'Envoys/NNS/2/nsubj left/VBD/0/root Oslo/NN/2/obj they/PRP/2/dep');
const scene = toScene(analysis, [], { rows: 1, weights: new Int8Array(MEANINGS.length), scale: 1 });
const nominalAt = (head: number): Nominal => ({ first: head, last: head, head, sentence: 0, form: 'description', pronoun: null, name: -1, isJoined: false, isPlural: false, sort: 'unknown', determiner: 'none', quotation: -1 }); // prettier-ignore
const candidateAt = (head: number): Candidate => ({ figure: newFigure(0), latest: nominalAt(head), anchor: nominalAt(head), latestIndex: 0, anchorIndex: 0, rank: 0, rivals: 0, isAfter: false, isLikely: true, likelyNearer: 0, likelyBefore: 0 }); // prettier-ignore

// The states 1 and 0 of "Envoys", 0 and 1 of "Oslo", 1 and -1 of "they".
const states = { width: WIDTH, bytes: Uint8Array.of(127, 64, 64, 64, 64, 127, 127, 1) };

test('a candidate is worth its products with the pronoun and its governor, and what it brings itself', () => {
  const affinity = toAffinity(scene, states, weights);
  const [envoys, oslo, nobody] = affinity(nominalAt(3), [candidateAt(0), candidateAt(2)]);
  assert.equal(envoys, 1 * 1 + -1 * 0 + 10 * 0 + 0.75);
  assert.equal(oslo, 1 * 0 + -1 * 1 + 10 * 1 + 0.75);
  assert.equal(nobody, 7);
});

test('a pronoun that may mean nobody only is still asked for it', () => {
  assert.deepEqual(toAffinity(scene, states, weights)(nominalAt(1), []), [7]);
});

test('a map of too few weights is told with its place', () => {
  const { latest } = weights.places;
  const short = {
    ...weights,
    places: { ...weights.places, latest: { ...latest, weights: new Int8Array(3) } },
  };
  assert.throws(() => {
    checkAffinity(short);
  }, /3 weights of the latest for 2 rows of 2/u);
  assert.doesNotThrow(() => {
    checkAffinity(weights);
  });
});

test('states of another network are refused', () => {
  assert.throws(
    () => toAffinity(scene, { ...states, width: 4 }, weights),
    /of 2 numbers cannot read states of 4/u,
  );
});
