import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainStatement } from '../../../test/plain-statement.ts';
import { toId, type Statement } from '../../model/index.ts';
import { relateStatements } from './relate-statements.ts';

function statement(id: string, differences: Partial<Statement> = {}): Statement {
  return toPlainStatement({ id: toId(id), ...differences });
}

test('an accusation is told who denies it', () => {
  const related = relateStatements([
    statement('s1'),
    statement('s2', { denies: toId('s1') }),
    statement('s3', { denies: toId('s1') }),
  ]);
  assert.deepEqual(related.get(toId('s1')), { deniedBy: ['s2', 's3'], holds: [] });
  assert.deepEqual(related.get(toId('s2')), { deniedBy: [], holds: [] });
});

test('a statement holds those that stand in it, not those in them', () => {
  const related = relateStatements([
    statement('s1'),
    statement('s2', { within: toId('s1') }),
    statement('s3', { within: toId('s2') }),
  ]);
  assert.deepEqual(related.get(toId('s1'))?.holds, ['s2']);
});

test('ten thousand statements, each within the one before, are related in no time', () => {
  const nested = Array.from({ length: 10_000 }, (_, i) =>
    statement(`s${i + 1}`, i > 0 ? { within: toId(`s${i}`) } : {}),
  );
  const started = performance.now();
  assert.equal(relateStatements(nested).size, 10_000);
  assert.ok(performance.now() - started < 500);
});
