import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RELATIONS, type Relation } from '../../model/index.ts';
import { PATH_CODES, seeFromCue } from './see-from-cue.ts';

/** Words with the place of their head (-1 for none) and their relation to it, all of one sentence but for the last. */
const WORDS: readonly (readonly [string, number, Relation])[] = [
  ['Lind', 1, 'nsubj'],
  ['said', -1, 'root'],
  ['talks', 3, 'nsubj'],
  ['failed', 1, 'ccomp'],
  ['badly', 3, 'advmod'],
  ['Yes', -1, 'root'],
];
const rows = {
  heads: Int32Array.from(WORDS, ([, head]) => head),
  relations: Uint8Array.from(WORDS, ([, , relation]) => RELATIONS.indexOf(relation)),
  sentenceTokens: Uint32Array.of(0, 5, 6),
};
const passage = { first: 0, last: 5 };
const codesFrom = (cue: number, sentence = 0): readonly number[] => [
  ...seeFromCue(rows, passage, { first: cue, last: cue }, sentence),
];
const branch = (height: number, relation: Relation): number =>
  8 + height * RELATIONS.length + RELATIONS.indexOf(relation);

test('a word is seen by the branch of the cue in which it stands, whatever it is in that branch', () => {
  const [lind, said, talks, failed, badly] = codesFrom(1);
  assert.equal(lind, branch(0, 'nsubj'));
  assert.equal(said, 3);
  assert.deepEqual([talks, failed, badly], [branch(0, 'ccomp'), branch(0, 'ccomp'), branch(0, 'ccomp')]);
});

test('what stands above the cue is seen by its height, and so are its branches', () => {
  const [lind, said, , failed] = codesFrom(3);
  assert.deepEqual([lind, said, failed], [branch(1, 'nsubj'), 4, 3]);
});

test('other sentences are before or after', () => {
  assert.equal(codesFrom(1)[5], 2);
  assert.deepEqual(codesFrom(5, 1).slice(0, 5), [1, 1, 1, 1, 1]);
});

test('every code is below their number, and no ring of heads holds it up', () => {
  const ring = { ...rows, heads: Int32Array.of(1, 0, 3, 2, 3, -1) };
  const codes = seeFromCue(ring, passage, { first: 4, last: 4 }, 0);
  assert.ok(codes.every((code) => code > 0 && code < PATH_CODES));
});
