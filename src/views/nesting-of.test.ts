import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainStatement } from '../../test/plain-statement.ts';
import { toId, type Statement } from '../model/index.ts';
import { nestingOf } from './nesting-of.ts';

function within(id: string, outer: string | null): Statement {
  return toPlainStatement({ id: toId(id), within: outer === null ? null : toId(outer) });
}

function depths(...statements: readonly Statement[]): readonly number[] {
  return [...nestingOf(statements).values()];
}

test('a statement stands one deeper than the one that holds it, wherever in the list that is', () => {
  assert.deepEqual(depths(within('s3', 's2'), within('s2', 's1'), within('s1', null)), [2, 1, 0]);
});

test('a statement whose holder is not in the list stands in none', () => {
  assert.deepEqual(depths(within('s2', 's1')), [0]);
});

test('statements within each other, and ten thousand of them, are no deeper than a list can show', () => {
  assert.deepEqual(depths(within('s1', 's2'), within('s2', 's1')), [6, 6]);
  const nested = Array.from({ length: 10_000 }, (_, i) => within(`s${i + 1}`, `s${i}`));
  assert.equal(Math.max(...depths(...nested)), 6);
});
