/**
 * Trains the network that marks attributions, on a reader that is trained, and writes `weights/attributions.json`,
 * `weights/attributions.bin` and their card.
 *
 *   node training/network/train-attributions.ts [DATA]      some ten minutes on one core; needs python3 with PyTorch and OpenBLAS
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const data = process.argv[2] ?? at('../../../shared/data');
const [build, weights, network] = [at('../build/'), at('../../weights/'), at('../build/attributions.pt')];
/** Its matrices are small: a second thread makes it three times slower. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };

run(process.execPath, at('encode-attributions.ts'), data);
run('python3', at('train_attributions.py'), build, network);
run('python3', at('pack_attributions.py'), network, `${weights}attributions`);
run(process.execPath, at('calibrate-attributions.ts'), data);

const [told, numbers] = [`${weights}attributions.json`, `${weights}attributions.bin`];
const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
writeFileSync(
  `${weights}attributions.md`,
  `# attributions.json, attributions.bin

Who is said to say what: two layers of BiLSTM over a paragraph's words, as the reader's network leaves them, mark cues; a third, around
each cue, and a chain of labels mark its speaker and its content. In whole numbers of eight bits; the runtime is
\`src/analysis/attributions\`.

| | |
| --- | --- |
| corpus | PolNeAR 1.0 (train): 840 articles of U.S. political news, every annotator's marks |
| licence | PolNeAR states none. The weights are numbers; no text and no word is in them |
| goes with | weights/reader.bin, sha256:${digestOf(`${weights}reader.bin`)} |
| what the dev articles told | three numbers of the confidence, the threshold below which nothing is told, and the best of three runs (before the threshold, relaxed and exact F1 73.4, 57.0 and 74.0, 57.2 at a dropout of 0.4, seeds 1 and 2; 74.0, 57.6 at 0.5, seed 4) |
| size | ${statSync(numbers).size} and ${statSync(told).size} bytes |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/network/train-attributions.ts [DATA]\` |
| score | \`npm run evaluate\`: statements, told |
| digest of attributions.bin | sha256:${digestOf(numbers)} |
`,
);

function run(program: string, ...words: readonly string[]): void {
  execFileSync(program, words, { stdio: 'inherit', env: { ...process.env, ...ONE_THREAD } });
}
