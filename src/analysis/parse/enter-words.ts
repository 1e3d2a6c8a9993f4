import { HIDDEN_ZERO } from '../../learn/kernel/kernel.ts';
import { multiplyLayer } from '../../learn/layers/multiply-layer.ts';
import { REMEMBERED_WORDS, type Network } from './network.ts';
import { toFeatureIds } from './vocabulary.ts';

/** The root's entry, then each word's, f32 [words + 1][rows] at `outputs`. `scratch` has room for as many inputs and outputs. */
export function enterWords(
  words: readonly string[],
  network: Network,
  outputs: number,
  scratch: { readonly inputs: number; readonly outputs: number },
): void {
  const { bench, entries, first } = network;
  const { rows, columns } = first.enter;
  const { rowByWord } = entries;
  const isNew = (word: string): boolean => !rowByWord.has(word);
  const known = ['', ...words];
  const fresh = [...new Set(known.filter(isNew))];
  if (rowByWord.size + fresh.length > REMEMBERED_WORDS) rowByWord.clear();
  const missing = rowByWord.size === 0 ? [...new Set(known)] : fresh;

  for (const [i, word] of missing.entries()) layInput(word, network, scratch.inputs + i * columns);
  multiplyLayer(bench, first.enter, scratch.inputs, missing.length, scratch.outputs);
  const floats = new Float32Array(bench.buffer());
  for (const [i, word] of missing.entries()) {
    const row = rowByWord.size;
    rowByWord.set(word, row);
    const from = scratch.outputs / 4 + i * rows;
    floats.copyWithin(entries.address / 4 + row * rows, from, from + rows);
  }
  for (const [node, word] of known.entries()) {
    const from = entries.address / 4 + (rowByWord.get(word) ?? 0) * rows;
    floats.copyWithin(outputs / 4 + node * rows, from, from + rows);
  }
}

/** Lays a word's features down as bytes; the empty word is the root. */
function layInput(word: string, { tables, vocabulary, bench, first }: Network, address: number): void {
  const inputs = new Int8Array(bench.buffer(), address, first.enter.columns).fill(HIDDEN_ZERO);
  const ids = word === '' ? [] : toFeatureIds(word, vocabulary);
  let to = 0;
  for (const [feature, { values, size }] of tables.entries()) {
    const from = (ids[feature] ?? 0) * size;
    inputs.set(values.subarray(from, from + size), to);
    to += size;
  }
}
