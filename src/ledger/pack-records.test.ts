import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packRecords, unpackRecords } from './pack-records.ts';

test('any records are the same after packing, alike or not', () => {
  const leaf = fc.oneof(
    fc.nat(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
    fc.constantFrom(-1, 0, 0.5, 2 ** 32, 2 ** 32 - 1, null, true, 'he', 'he said', '\ud83c'),
  );
  const value = fc.oneof(
    leaf,
    fc.array(leaf),
    fc.record({ a: leaf }),
    fc.array(fc.record({ b: leaf, c: leaf })),
  );
  const record = fc.record({ one: value, other: fc.array(value) }, { requiredKeys: ['one'] });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const plain = JSON.parse(JSON.stringify(records)) as typeof records;
      assert.deepEqual(unpackRecords(packRecords(plain)), plain);
    }),
  );
});

test('alike records take little room', () => {
  const records = Array.from({ length: 100 }, (_, i) => ({
    id: `s${i % 3}`,
    runs: [[i, i + 4]],
    root: null,
    isClause: true,
  }));
  assert.ok(packRecords(records).length < JSON.stringify(records).length / 6);
});
