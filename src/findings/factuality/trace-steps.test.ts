import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factualityModel, readEvent } from './read-events.fixture.ts';
import { traceSteps } from './trace-steps.ts';

/** The words on the way up, each with what it makes of the one below. */
function waysUp(marked: string): readonly string[] {
  const { scene, event } = readEvent(marked);
  return traceSteps(scene, event, factualityModel.words).map(({ token, governs }) =>
    `${scene.lower[token] ?? ''} ${governs ?? ''}`.trim(),
  );
}

test('each word on the way up does something to the one below', () => {
  assert.deepEqual(waysUp('Lind said that the envoys had refused to [meet].'), [
    'meet',
    'refused false',
    'said told',
  ]);
});

test('a governor that is negated does the contrary', () => {
  assert.deepEqual(waysUp('The envoys did not fail to [meet].'), ['meet', 'fail true']);
});

test('a conjunct hangs where the first of its list does', () => {
  assert.deepEqual(waysUp('The envoys hope to meet and [talk].'), ['talk', 'hope wanted']);
});
