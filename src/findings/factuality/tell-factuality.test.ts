import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factualityModel, readEvent } from './read-events.fixture.ts';
import { tellFactuality } from './tell-factuality.ts';

function factualityOf(marked: string): number {
  const { scene, event } = readEvent(marked);
  return tellFactuality(scene, event, factualityModel);
}

test('what is told in the past is certain', () => {
  assert.ok(factualityOf('The envoys [met] in Oslo on Monday.') > 2.7);
});

test('what is negated certainly did not happen', () => {
  assert.ok(factualityOf('The envoys did not [meet] in Oslo.') < -1.5);
  assert.ok(factualityOf('The envoys failed to [meet] in Oslo.') < -0.5);
});

test('what may happen lies between', () => {
  const possible = factualityOf('The envoys might [meet] in Oslo.');
  assert.ok(possible > -0.5 && possible < 2);
});

test('a plan is less certain than a deed, a hope less than a plan', () => {
  const deed = factualityOf('The envoys [met] in Oslo.');
  const plan = factualityOf('The envoys will [meet] in Oslo.');
  const hope = factualityOf('The envoys hope to [meet] in Oslo.');
  assert.ok(deed > plan && plan > hope);
});

test('a single word without a sentence is told all the same', () => {
  assert.ok(Math.abs(factualityOf('[Attack]')) <= 3);
});

test('a sentence of a hundred thousand words takes no longer a word than a short one', () => {
  const { scene } = readEvent(`The rebels [attacked] the town ${'and the town '.repeat(30_000)}`);
  const start = performance.now();
  for (let event = 0; event < 5_000; event++) tellFactuality(scene, event * 18, factualityModel);
  assert.ok(performance.now() - start < 2_000);
});
