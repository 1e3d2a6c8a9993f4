import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityKind } from '../../model/index.ts';
import { joinNames, type SortedName } from './join-names.ts';

function name(words: string, kind: EntityKind, more: Partial<SortedName> = {}): SortedName {
  return {
    first: 0,
    last: 0,
    span: [0, 0],
    words: words.split(' '),
    kind,
    state: null,
    place: null,
    title: null,
    sort: kind === 'person' ? 'person' : 'unknown',
    isBracketed: false,
    ...more,
  };
}

/** Which of the names are one, as numbers in the order of their first mention. */
function groupsOf(...names: readonly SortedName[]): readonly number[] {
  const groups = [...joinNames(names)];
  const order = [...new Set(groups)];
  return groups.map((group) => order.indexOf(group));
}

test('a surname is the one person named in full, before or after', () => {
  assert.deepEqual(
    groupsOf(name('Roos', 'person'), name('Marta Roos', 'person'), name('Roos', 'person')),
    [0, 0, 0],
  );
});

test('a surname that two persons bear is neither of them', () => {
  const [one, other, short] = groupsOf(
    name('Marta Roos', 'person'),
    name('Jonas Roos', 'person'),
    name('Roos', 'person'),
  );
  assert.equal(new Set([one, other, short]).size, 3);
});

test('a woman’s title keeps a surname from a man', () => {
  assert.deepEqual(
    groupsOf(
      name('Jonas Roos', 'person', { sort: 'man' }),
      name('Marta Roos', 'person', { sort: 'woman' }),
      name('Roos', 'person', { sort: 'woman' }),
    ),
    [0, 1, 1],
  );
});

test('the bare surname is the elder’s, not the junior’s', () => {
  assert.deepEqual(
    groupsOf(name('Jonas Roos', 'person'), name('Jonas Roos Jr.', 'person'), name('Roos', 'person')),
    [0, 1, 0],
  );
});

test('a middle initial does not make another person', () => {
  assert.deepEqual(groupsOf(name('Jonas Roos', 'person'), name('Jonas B. Roos', 'person')), [0, 0]);
});

test('where the family name stands first, it is the short name', () => {
  assert.deepEqual(groupsOf(name('Pak Min Su', 'person'), name('Pak', 'person')), [0, 0]);
});

test('an acronym is the one body whose initials it has', () => {
  assert.deepEqual(
    groupsOf(name('Harbour Safety Board', 'organisation'), name('HSB', 'organisation')),
    [0, 0],
  );
});

test('an acronym that two bodies could have is neither of them', () => {
  const groups = groupsOf(
    name('Harbour Safety Board', 'organisation'),
    name('Highland Salmon Bank', 'organisation'),
    name('HSB', 'organisation'),
  );
  assert.equal(new Set(groups).size, 3);
});

test('an acronym in brackets is the body before it, though its initials say less', () => {
  assert.deepEqual(
    groupsOf(
      name('Board for Safe Harbours', 'organisation'),
      name('BSHs', 'organisation', { isBracketed: true }),
    ),
    [0, 0],
  );
});

test('the end of one body’s name is that body', () => {
  assert.deepEqual(
    groupsOf(name('Vardish Defense Ministry', 'organisation'), name('Defense Ministry', 'organisation')),
    [0, 0],
  );
});

test('all names of a state are one, and its people are another', () => {
  const vardia = { state: 'VRD', place: 'state' } as const;
  assert.deepEqual(
    groupsOf(
      name('Vardia', 'place', vardia),
      name('Vardish', 'nationality', { state: 'VRD' }),
      name('the VR', 'place', vardia),
    ),
    [0, 1, 0],
  );
});

test('fifty thousand names are joined in one pass', () => {
  const names = Array.from({ length: 50_000 }, (_, i) => name(`Person${i} Roos`, 'person'));
  const started = performance.now();
  joinNames([...names, name('Roos', 'person')]);
  assert.ok(performance.now() - started < 3000);
});
