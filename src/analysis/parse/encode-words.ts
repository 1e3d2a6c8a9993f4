import { layOut } from '../../learn/layers/lay-out.ts';
import { multiplyLayer } from '../../learn/layers/multiply-layer.ts';
import { runCells } from '../../learn/layers/run-cells.ts';
import { enterWords } from './enter-words.ts';
import type { Network } from './network.ts';

/** What the layers make of a sentence, the root in front of its words: views of the workbench, good until its next sentence. */
export interface EncodedWords {
  readonly nodes: number;
  /** f32 [nodes][rows of `low`]. */
  readonly low: Float32Array;
  /** f32 [nodes][rows of `high`]. */
  readonly high: Float32Array;
  /** The first layer's states, and the second's, u8 [nodes][2 * size]: each 64 and 63 times a number from -1 to 1. */
  readonly lowStates: Uint8Array;
  readonly states: Uint8Array;
  /** The first address behind them, free for what comes next. */
  readonly free: number;
}

/** Runs the words through both layers and their heads; leaves `room` bytes free behind them. */
export function encodeWords(words: readonly string[], network: Network, room: number): EncodedWords {
  const { size, bench, first, second, low, high } = network;
  const nodes = words.length + 1;
  const { addresses, free } = layOut(
    bench,
    [
      nodes * first.enter.columns, // the words as inputs
      4 * nodes * 8 * size, // what enters the cells
      2 * nodes * size, // the first layer's states
      2 * nodes * size, // the second's
      21 * size, // the state of the cells
      4 * nodes * Math.max(low.rows, 8 * size),
      4 * nodes * high.rows,
    ],
    room,
  );
  const [inputs = 0, entering = 0, lower = 0, upper = 0, state = 0, lowAt = 0, highAt = 0] = addresses;
  enterWords(words, network, entering, { inputs, outputs: lowAt });
  runCells(bench, first.recur, nodes, { entering, state, outputs: lower });
  multiplyLayer(bench, second.enter, lower, nodes, entering);
  runCells(bench, second.recur, nodes, { entering, state, outputs: upper });
  multiplyLayer(bench, low, lower, nodes, lowAt);
  multiplyLayer(bench, high, upper, nodes, highAt);
  return {
    nodes,
    low: new Float32Array(bench.buffer(), lowAt, nodes * low.rows),
    high: new Float32Array(bench.buffer(), highAt, nodes * high.rows),
    lowStates: new Uint8Array(bench.buffer(), lower, nodes * 2 * size),
    states: new Uint8Array(bench.buffer(), upper, nodes * 2 * size),
    free,
  };
}
