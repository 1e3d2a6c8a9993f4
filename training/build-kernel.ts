/**
 * Makes `kernel.wasm` of `kernel.wat`.
 *
 *   npm run kernel
 */
import { readFileSync, writeFileSync } from 'node:fs';
import loadWabt from 'wabt';

const source = new URL('../src/learn/kernel/kernel.wat', import.meta.url);

/** The program that the readable source stands for. */
export async function buildKernel(): Promise<Uint8Array> {
  const wabt = await loadWabt();
  const parsed = wabt.parseWat('kernel.wat', readFileSync(source, 'utf8'), {
    simd: true,
    bulk_memory: true,
    relaxed_simd: true,
  });
  parsed.validate();
  return parsed.toBinary({}).buffer;
}

if (import.meta.main) writeFileSync(new URL('kernel.wasm', source), await buildKernel());
