import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layOutParse, type ParseLayout } from './lay-out-parse.ts';
import { textWidth } from './text-width.ts';

/** Words of a sentence by the numbers of their heads. */
function layOut(heads: readonly (number | null)[], form = 'word'): ParseLayout {
  const words = heads.map((head) => ({ tag: 'NOUN', pennTag: 'NN', head, relation: 'nsubj' }) as const);
  return layOutParse(
    words,
    heads.map(() => form),
  );
}

/** A tree over so many words: each but the root hangs on some other. */
const anyHeads = fc
  .array(fc.nat(40), { minLength: 1, maxLength: 25 })
  .map((heads) => heads.map((head) => (head > heads.length ? null : head)));

test('the arc of the nearer word runs below that of the farther', () => {
  const { arcs, floor } = layOut([2, 0, 2, 2]);
  const topOf = (word: number): number => floor - (arcs.find((arc) => arc.word === word)?.top ?? NaN);
  assert.equal(topOf(0), topOf(2));
  assert.ok(topOf(3) > topOf(2));
});

test('words in a row do not touch, whatever they are', () => {
  for (const form of ['a', 'unquestionably', 'Ministerpräsidentin', '部長', '😀😀']) {
    const { centres } = layOut([2, 3, 0], form);
    for (const [i, centre] of centres.entries())
      assert.ok(i === 0 || centre - (centres[i - 1] ?? 0) > textWidth(form) * 18);
  }
});

test('no two arcs share a level over the same words, and none leaves the page', () => {
  fc.assert(
    fc.property(anyHeads, (heads) => {
      const { arcs, width, centres, roots } = layOut(heads);
      for (const [i, one] of arcs.entries()) {
        const [left, right] = [Math.min(one.from, one.to), Math.max(one.from, one.to)];
        assert.ok(left > 0 && right < width && one.top > 0);
        for (const other of arcs.slice(i + 1))
          assert.ok(
            one.top !== other.top ||
              right < Math.min(other.from, other.to) ||
              left > Math.max(other.from, other.to),
          );
      }
      assert.equal(centres.length, heads.length);
      assert.equal(roots.length, heads.filter((head) => head === 0).length);
    }),
  );
});

test('a word that was not parsed, or hangs on itself, has no arc', () => {
  assert.equal(layOut([null, 2, 9]).arcs.length, 0);
});

test('a sentence of a thousand words on one head is laid out', () => {
  const { arcs, width } = layOut(Array.from({ length: 1000 }, (_, i) => (i === 0 ? 0 : 1)));
  assert.equal(arcs.length, 999);
  assert.ok(Number.isFinite(width));
});
