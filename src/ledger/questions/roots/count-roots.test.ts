import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId, type Root } from '../../../model/index.ts';
import { countRoots, type CopyEdge, type RootedTelling } from './count-roots.ts';

interface Told {
  readonly by?: string;
  readonly root?: readonly [Root['kind'], string];
}

/** Tellings of articles 0, 1, 2 … as they are printed and by whom they say they have it. */
function rootsOf(told: readonly Told[], copies: readonly CopyEdge[] = []) {
  const tellings = told.map(({ by, root }, article): RootedTelling => ({
    ref: toId<'statement-ref'>(`${article}#s1`),
    article,
    publisher: by ?? null,
    root: root ? { kind: root[0], name: root[1], spans: [[0, 1]] } : null,
  }));
  const { roots, rootsNamed, independence } = countRoots(tellings, copies);
  assert.equal(roots, rootsNamed.length);
  return { named: rootsNamed.map(({ name, tellings }) => [name, ...tellings]), independence };
}

test('articles that do not say where they have it count as no root, however many they are', () => {
  const { named, independence } = rootsOf(Array.from({ length: 300 }, (_, n) => ({ by: `Post ${n}` })));
  assert.deepEqual([named, independence], [[], 'not established']);
});

test('two articles that credit one outlet have one root, and so has that outlet itself', () => {
  const { named } = rootsOf([
    { by: 'Sun', root: ['outlet', 'The Hill'] },
    { by: 'Moon', root: ['outlet', 'the hill'] },
    { by: 'Hill' },
  ]);
  assert.deepEqual(named, [['The Hill', '0#s1', '1#s1', '2#s1']]);
});

test('an article that is a copy of another folds into its root', () => {
  const { named } = rootsOf(
    [{ root: ['agency', 'Delta Wire'] }, {}, {}],
    [
      [0, 1],
      [1, 2],
    ],
  );
  assert.deepEqual(named, [['Delta Wire', '0#s1', '1#s1', '2#s1']]);
});

test('articles that have words of one that does not tell the claim fold too', () => {
  const { named } = rootsOf(
    [{ root: ['outlet', 'Sun'] }, { root: ['outlet', 'Moon'] }],
    [
      [0, 77],
      [77, 1],
    ],
  );
  assert.equal(named.length, 1);
});

test('300 articles of one wire are one root', () => {
  const told = Array.from({ length: 300 }, (): Told => ({ root: ['agency', 'Delta Wire'] }));
  const copies = told.slice(1).map((_, n): CopyEdge => [n, n + 1]);
  const { named, independence } = rootsOf(told, copies);
  assert.deepEqual([named.length, named[0]?.length, independence], [1, 301, 'not established']);
});

test('two outlets that are only credited are two roots, and their independence is not established', () => {
  const { named, independence } = rootsOf([{ root: ['outlet', 'Sun'] }, { root: ['outlet', 'Moon'] }]);
  assert.deepEqual([named.length, independence], [2, 'not established']);
});

test('two outlets that say they were told themselves are independent', () => {
  const own: readonly Told[] = [
    { root: ['own', 'Sun'] },
    { root: ['own', 'Moon'] },
    { root: ['outlet', 'Sun'] },
  ];
  assert.deepEqual(rootsOf(own), {
    named: [
      ['Sun', '0#s1', '2#s1'],
      ['Moon', '1#s1'],
    ],
    independence: 'established',
  });
  assert.deepEqual(
    rootsOf(own, [[1, 0]]).independence,
    'not established',
    'where one has words of the other',
  );
});

test('a document is not the body of the same name', () => {
  const { named } = rootsOf([{ root: ['document', 'Panel'] }, { root: ['outlet', 'Panel'] }]);
  assert.equal(named.length, 2);
});

test('a claim that nobody affirms has no root', () => {
  assert.deepEqual(countRoots([], []), { roots: 0, rootsNamed: [], independence: 'not established' });
});
