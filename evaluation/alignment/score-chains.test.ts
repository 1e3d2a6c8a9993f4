import assert from 'node:assert/strict';
import test from 'node:test';
import { assignBest } from './assign-best.ts';
import { scoreChains, type Chains } from './score-chains.ts';

/** `'ab c'` has a and b in one chain and c in another. */
function chains(written: string): Chains {
  return new Map(
    written.split(' ').flatMap((members) => Array.from(members, (mention) => [mention, members])),
  );
}

function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) < 1e-9, `${found} is not ${expected}`);
}

test('a partition agrees with itself', () => {
  const { muc, bcubed, ceafe, conll } = scoreChains(chains('abc de f'), chains('abc de f'));
  for (const { f1 } of [muc, bcubed, ceafe]) near(f1, 1);
  near(conll, 1);
});

test("two chains in one cost a link by MUC: Bagga and Baldwin's example", () => {
  const gold = chains('12345 67 89ABC');
  const small = scoreChains(gold, chains('12345 6789ABC'));
  near(small.muc.precision, 9 / 10);
  near(small.muc.recall, 1);
  near(small.bcubed.precision, (5 * 1 + 2 * (2 / 7) + 5 * (5 / 7)) / 12); // 0.76
  near(small.bcubed.recall, 1);
  const great = scoreChains(gold, chains('1234589ABC 67'));
  near(great.muc.precision, 9 / 10);
  near(great.bcubed.precision, (5 * 0.5 + 2 * 1 + 5 * 0.5) / 12); // 0.58
});

test("CEAF pairs each chain once: Luo's example", () => {
  const gold = chains('12345 67 89ABC');
  const paired = scoreChains(gold, chains('12345 6789ABC')).ceafe;
  const sum = 1 + 10 / 12;
  near(paired.precision, sum / 2);
  near(paired.recall, sum / 3);
  const great = scoreChains(gold, chains('1234589ABC 67')).ceafe;
  near(great.precision, (10 / 15 + 1) / 2);
  const all = scoreChains(gold, chains('123456789ABC')).ceafe;
  near(all.precision, 10 / 17);
  near(all.recall, 10 / 17 / 3);
});

test('mentions that all stand alone have no links to find', () => {
  const { muc, bcubed, ceafe } = scoreChains(chains('ab cd'), chains('a b c d'));
  assert.deepEqual(muc, { precision: 0, recall: 0, f1: 0 });
  near(bcubed.precision, 1);
  near(bcubed.recall, 0.5);
  near(ceafe.precision, 4 / 3 / 4);
  near(ceafe.recall, 4 / 3 / 2);
});

test('no mentions are no error, and other mentions are one', () => {
  assert.equal(scoreChains(new Map(), new Map()).conll, 0);
  assert.throws(() => scoreChains(chains('ab'), chains('ac')), RangeError);
});

test('the best assignment is not the greedy one, and is the best of all', () => {
  assert.deepEqual(assignBest([]), []);
  // prettier-ignore
  assert.deepEqual(assignBest([[3, 2], [3, 0]]), [1, 0]);
  // prettier-ignore
  const gains = [[7, 5, 9, 0], [8, 6, 9, 1], [9, 4, 8, 0]];
  const best = assignBest(gains).reduce((sum, column, row) => sum + (gains[row]?.[column] ?? 0), 0);
  let most = 0;
  for (const a of [0, 1, 2, 3])
    for (const b of [0, 1, 2, 3])
      for (const c of [0, 1, 2, 3])
        if (new Set([a, b, c]).size === 3)
          most = Math.max(most, (gains[0]?.[a] ?? 0) + (gains[1]?.[b] ?? 0) + (gains[2]?.[c] ?? 0));
  assert.equal(best, most);
});
