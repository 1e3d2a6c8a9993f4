import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsWithin, renderBeside } from './render-beside.ts';

test('texts stand beside one another, each wrapped in its own column', () => {
  const [left, right] = ['some three thousand men boarded the ship', 'five thousand boarded it'];
  assert.equal(
    renderBeside([left, right], { width: 53 }, 2),
    ['  some three thousand men  │ five thousand boarded it', '  boarded the ship         │'].join('\n'),
  );
});

test('where there is no room for all, the others stand below', () => {
  assert.equal(columnsWithin(30, 2), 1);
  assert.equal(renderBeside(['one', 'two'], { width: 30 }, 2), '  one\n  two');
  assert.equal(columnsWithin(80, 2), 3);
  assert.equal(columnsWithin(1, 2), 1);
});

test('nothing beside nothing is nothing', () => {
  assert.equal(renderBeside([], { width: 80 }, 2), '');
});
