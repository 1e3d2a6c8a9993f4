import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODEL_CLASSES, openEventModels, type EventModelsFile } from './event-models.ts';

/** Models of two rows each. */
function toyFile(): { readonly file: EventModelsFile; readonly size: number } {
  let size = 0;
  const places: Record<string, { readonly at: number; readonly shape: readonly number[] }> = {};
  for (const [name, classes] of Object.entries(MODEL_CLASSES)) {
    places[name] = { at: size, shape: [2, classes] };
    size += 2 * classes;
  }
  const bits = { pairs: 1, types: 1, triggers: 1, sides: 1, drafts: 1 };
  return { file: { bits, scales: bits, places, calibration: [], firmFrom: 0.5 }, size };
}

test('each model has its own stretch of the file', () => {
  const { file, size } = toyFile();
  const models = openEventModels(
    file,
    Uint8Array.from({ length: size }, (_, i) => i),
  );
  assert.deepEqual([...models.pairs.weights], [0, 1]);
  assert.equal(models.types.weights[0], 2);
  assert.equal(models.drafts.weights.at(-1), size - 1);
});

test('a file that is cut short is refused', () => {
  const { file, size } = toyFile();
  assert.throws(() => openEventModels(file, new Uint8Array(size - 1)), /the weights end before "drafts"/u);
});

test('a model that is not told of is missed by name', () => {
  const { file, size } = toyFile();
  const places = Object.fromEntries(Object.entries(file.places).filter(([name]) => name !== 'pairs'));
  assert.throws(() => openEventModels({ ...file, places }, new Uint8Array(size)), /no "pairs"/u);
});

test('a model of another size than its bits say is refused', () => {
  const { file, size } = toyFile();
  const bits = { ...file.bits, pairs: 2 };
  assert.throws(() => openEventModels({ ...file, bits }, new Uint8Array(size)), RangeError);
});
