import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addNoise } from './add-noise.ts';
import { seededRandom } from './shuffle.ts';

test('noise changes how words are written, never how many there are', () => {
  const random = seededRandom(1);
  const written = new Set<string>();
  for (let i = 0; i < 200; i++) {
    const noisy = addNoise(['"', 'Talks', 'failed', '"'], random);
    assert.equal(noisy.length, 4);
    written.add(noisy.join(' '));
  }
  for (const way of [
    '" Talks failed "',
    '“ Talks failed ”',
    '" talks failed "',
    '“ TALKS FAILED ”',
    '" Talks Failed "',
  ])
    assert.ok(written.has(way), way);
});
