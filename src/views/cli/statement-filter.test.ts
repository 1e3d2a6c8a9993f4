import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetsFilter, type StatementFilter } from './statement-filter.ts';

function meets(filter: StatementFilter, entity: string | null = 'Ali Çelik'): boolean {
  return meetsFilter({ stance: 'denies', confidence: 0.5 }, { speaker: 'The minister', entity }, filter);
}

test('no filter keeps every statement', () => {
  assert.ok(meets({}));
});

test('a speaker is found by whole words of his name or of how he is described, in any case', () => {
  assert.ok(meets({ speaker: 'çelik' }));
  assert.ok(meets({ speaker: 'ALI  Çelik' }));
  assert.ok(meets({ speaker: 'minister' }));
  assert.ok(!meets({ speaker: 'mini' }));
  assert.ok(!meets({ speaker: 'Ali' }, 'The Italian Government'));
});

test('all that is asked for must be met', () => {
  assert.ok(meets({ stance: 'denies', atLeast: 0.5 }));
  assert.ok(!meets({ stance: 'denies', atLeast: 0.51 }));
  assert.ok(!meets({ stance: 'affirms', speaker: 'Ali' }));
});
