/**
 * Trains the reader's network and writes `weights/reader.json`, `weights/reader.bin` and their card: two teachers learn from the gold
 * corpora; what they make of plain news, and of what a corpus does not tell, is told to a student, which goes on with what people
 * marked, twice, and the mean of the two is packed.
 *
 *   node training/network/train-network.ts [DATA]      some three hours on one core; needs python3 with PyTorch and OpenBLAS
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const build = fileURLToPath(new URL('../build/', import.meta.url));
const weights = fileURLToPath(new URL('../../weights/', import.meta.url));
const data = process.argv[2] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const TEACHERS = [1, 2];
/** Its matrices are small: a second thread makes it three times slower. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
/** Two ways on from the student, on the sentences that people marked; the mean of the two is better than either. */
const REFINEMENTS = [
  ['--epochs', '3', '--rate', '0.0007', '--dropout', '0.3', '--seed', '5'],
  ['--epochs', '4', '--rate', '0.0011', '--dropout', '0.33', '--seed', '6', '--tag-weight', '1.2'],
];
/** Politics has few sentences, and they are most like what is read. */
const POLITICS = Array<string>(6).fill('politics-train');
const GOLD = ['gum-train', 'ewt-train', 'conll2003-train', ...POLITICS].map((set) => `${set}-told`);
const TOLD = [...GOLD, 'polnear-train-told'];

mkdirSync(build, { recursive: true });
run(process.execPath, [`${here}encode-corpora.ts`, data]);
const teachers = TEACHERS.map((seed) => `${build}teacher-${seed}.pt`);
for (const [i, seed] of TEACHERS.entries())
  python('train_network.py', [
    build,
    teachers[i] ?? '',
    '--size',
    '192',
    '--epochs',
    '20',
    '--seed',
    String(seed),
  ]);
python('label_corpora.py', [build, ...teachers]);
const student = `${build}student.pt`;
python('train_network.py', [
  build,
  student,
  '--size',
  '160',
  '--epochs',
  '10',
  '--dropout',
  '0.25',
  '--seed',
  '3',
  '--with',
  ...TOLD,
]);
const refined = REFINEMENTS.map((options, i) => {
  const out = `${build}refined-${i + 1}.pt`;
  python('train_network.py', [build, out, '--from', student, '--size', '160', ...options, '--with', ...GOLD]);
  return out;
});
const network = `${build}network.pt`;
python('average_networks.py', [network, ...refined]);
python('pack_network.py', [build, network, `${weights}reader`]);
await import('./write-card.ts');

function run(program: string, words: readonly string[]): void {
  execFileSync(program, words, { stdio: 'inherit', env: { ...process.env, ...ONE_THREAD } });
}

function python(script: string, words: readonly string[]): void {
  run('python3', [here + script, ...words]);
}
