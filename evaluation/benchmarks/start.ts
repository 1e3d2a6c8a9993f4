import { fileURLToPath } from 'node:url';
import { medianOf, spreadOf } from './median-of.ts';
import { runHearsay, runNode } from './run-hearsay.ts';

const ARTICLE = fileURLToPath(new URL('../../samples/articles/kakhovka-dam-accusation.txt', import.meta.url));
const RUNS = 7;

/** From the shell to the last line of one article, beside a Node that does nothing. */
export async function* benchStart(): AsyncGenerator<string> {
  const [own, peer]: [number[], number[]] = [[], []];
  for (let i = 0; i < RUNS; i++) {
    own.push((await runHearsay(['read', ARTICLE])).seconds);
    peer.push((await runNode(['--eval', '0'])).seconds);
  }
  yield `hearsay read, one article, in seconds: ${spreadOf(own, 2)}`;
  yield `times an empty Node: ${(medianOf(own) / medianOf(peer)).toFixed(1)}`;
}
