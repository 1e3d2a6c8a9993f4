import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf } from '../../learn/hash.ts';
import { chooseKeys } from './choose-keys.ts';

/** Words of no language, never twice the same. */
function toWords(count: number, from = 0): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => hashOf(`word ${from + index}`));
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  return a.filter((key) => b.includes(key)).length;
}

test('a copy cut to a third shares about a third of the keys', () => {
  const whole = chooseKeys(toWords(900), [], []);
  const third = chooseKeys(toWords(300, 300), [], []);
  assert.ok(countShared(whole, third) > 10);
});

test('a quotation of eight words is found in whatever long article quotes it too', () => {
  const quotation = toWords(8, 5000);
  const first = Uint32Array.of(...toWords(1500), ...quotation, ...toWords(1500, 1500));
  const second = Uint32Array.of(...toWords(2000, 10_000), ...quotation);
  const keys = [chooseKeys(first, [], [[1500, 1507]]), chooseKeys(second, [], [[2000, 2007]])] as const;
  assert.ok(countShared(...keys) > 0);
});

test('a term is no key for a run of words of the same hash', () => {
  const words = toWords(5);
  const [key = 0] = chooseKeys(words, [], []);
  assert.equal(
    countShared(chooseKeys(new Uint32Array(), [{ hash: key, weight: 1, kind: 0 }], []), Uint32Array.of(key)),
    0,
  );
});

test('names leave room for the words that tell what happened', () => {
  const [act = 0, ...names] = toWords(40);
  const terms = [...names.map((hash) => ({ hash, weight: 2, kind: 1 })), { hash: act, weight: 1, kind: 0 }];
  const keysOf = (chosen: typeof terms): Uint32Array => chooseKeys(new Uint32Array(), chosen, []);
  assert.equal(keysOf(terms).length, 24);
  assert.equal(countShared(keysOf(terms), keysOf(terms.slice(-1))), 1);
});

test('however long the article, its keys are few', () => {
  const terms = [...toWords(300)].map((hash) => ({ hash, weight: 1, kind: 0 }));
  const quotations = Array.from({ length: 100 }, (_, index) => [index * 80, index * 80 + 40] as const);
  assert.ok(chooseKeys(toWords(16_000), terms, quotations).length <= 124);
});
