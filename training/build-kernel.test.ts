import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildKernel } from './build-kernel.ts';

test('the program is what its readable source makes', async () => {
  const program = readFileSync(new URL('../src/learn/kernel/kernel.wasm', import.meta.url));
  assert.deepEqual(Buffer.from(await buildKernel()), program);
});
