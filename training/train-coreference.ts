/**
 * Trains what tells whom a pronoun means on GUM and writes `weights/coreference.json` and its card. Wants the reader's network
 * trained before, whose states it learns from.
 *
 *   node training/train-coreference.ts [DATA]      some minutes; needs python3 with PyTorch
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CoreferenceWeights } from '../src/analysis/coreference/coreference-model.ts';
import { toJson } from '../src/model/index.ts';
import { learnAntecedents, measureTies, thresholdFor } from './coreference-antecedents.ts';
import { EXAMPLE_COLUMNS, examplesOf, FEATURE_ROWS } from './coreference-examples.ts';
import { disturb } from './coreference-noise.ts';
import { quantise } from './coreference-quantise.ts';
import { loadReaderToTeach, readDocument } from './coreference-readings.ts';
import { toGoldNominals, toTrainingScene } from './coreference-scenes.ts';
import { readAntecedentWeights } from './coreference-weights-file.ts';
import { trainSorts } from './coreference-sorts.ts';
import { toGoldAnalyses } from './gold-analyses.ts';
import { parseConllu } from './parse-conllu.ts';
import { seededRandom } from './shuffle.ts';

const CORPUS = 'ud/gum-train.conllu';
const SORT_ROWS = 8192;
/** Numbers in each product of projected states. */
const AFFINITY_SIZE = 8;
/** Documents are split so often to be measured by what the others teach. */
const FOLDS = 4;
/** The share of ties that must be right on documents not learned from. */
const WANTED_PRECISION = 0.75;

const data = process.argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const build = fileURLToPath(new URL('build/coreference/', import.meta.url));
mkdirSync(build, { recursive: true });
const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const readerDigest = digestOf(readFileSync(new URL('../weights/reader.bin', import.meta.url)));
const reader = await loadReaderToTeach();
const { lexicon } = reader.coreference;
const width = 2 * reader.network.size;
const random = seededRandom(11);
const documents = toGoldAnalyses(parseConllu(readFileSync(join(data, CORPUS), 'utf8')));
let start = 0;
const readings = documents.map((document) => {
  const reading = { document, start, ...readDocument(document, reader) };
  start += document.analysis.tags.length;
  return reading;
});
const clean = readings.map(({ document, gold, start }) => toGoldNominals(document, gold, start, lexicon));
// The network has learned these very documents: so well it will parse no other, hence the noise.
const noisy = readings.map(({ document, predicted, start }) =>
  toGoldNominals(document, { ...predicted, analysis: disturb(predicted.analysis, random) }, start, lexicon),
);

// What words mean is learned from other documents than those it is used on, as it will be on new texts.
const sortsByFold = Array.from({ length: FOLDS }, (_, fold) => trainSorts(clean.filter((_each, i) => i % FOLDS !== fold), SORT_ROWS, random)); // prettier-ignore
const sorts = trainSorts(clean, SORT_ROWS, random);
const scenes = [clean, noisy].flatMap((documents) =>
  documents.map((document, i) => toTrainingScene(document, sortsByFold[i % FOLDS] ?? sorts, i % FOLDS)),
);

const examples = openSync(join(build, 'examples'), 'w');
let count = 0;
const nextNumber = (): number => count++;
for (let fold = 0; fold < FOLDS; fold++) {
  const guide = learnAntecedents(scenes.filter((scene) => scene.fold !== fold), random); // prettier-ignore
  for (const scene of scenes.filter((scene) => scene.fold === fold))
    for (const told of [guide, null]) writeSync(examples, examplesOf(scene, told, nextNumber));
}
closeSync(examples);
writeFileSync(join(build, 'states'), Buffer.concat(clean.map(({ states }) => states.bytes)));
writeFileSync(
  join(build, 'examples.json'),
  JSON.stringify({
    columns: EXAMPLE_COLUMNS,
    features: FEATURE_ROWS,
    width,
    size: AFFINITY_SIZE,
    folds: FOLDS,
  }),
);
execFileSync('python3', [fileURLToPath(new URL('network/train_antecedents.py', import.meta.url)), build], {
  stdio: 'inherit',
  // Its matrices are small: a second thread makes it three times slower.
  env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
});

const ties = Array.from({ length: FOLDS }, (_, fold) => {
  const learned = readAntecedentWeights(join(build, `fold-${fold}`), AFFINITY_SIZE, width);
  return scenes.slice(clean.length).filter((scene) => scene.fold === fold).flatMap((scene) => measureTies(scene, learned)); // prettier-ignore
}).flat();
const threshold = thresholdFor(ties, WANTED_PRECISION);
const told = ties.filter(({ confidence }) => confidence >= threshold);
const right = told.filter(({ isRight }) => isRight).length;
process.stdout.write(
  `folds: threshold ${threshold.toFixed(3)}, ${right} of ${told.length} ties right, ${ties.length} pronouns\n`,
);

const weights: CoreferenceWeights = {
  sorts: { rows: SORT_ROWS, ...quantise(sorts.weights) },
  ...readAntecedentWeights(join(build, 'all'), AFFINITY_SIZE, width),
  threshold,
};
const json = `${toJson(weights)}\n`;
const digest = digestOf(json);
writeFileSync(new URL('../weights/coreference.json', import.meta.url), json);
writeFileSync(
  new URL('../weights/coreference.md', import.meta.url),
  `# coreference.json

What words and places in a sentence mean (person, organisation, place, time, thing, matter), by softmax regression; and whom a
third-person pronoun means, its options weighed against each other: the sum of the weights of hashed features, and of products
of what the reader's network made of pronoun, governor and candidate (biaffine, ${AFFINITY_SIZE} numbers a product).

| | |
| --- | --- |
| corpus | Universal Dependencies English: gum-train.conllu with its entities and coreference; ${documents.length} documents, ${ties.length} pronouns |
| licence of the corpus | CC BY-SA 4.0; parts of GUM CC BY-NC-SA 4.0. The weights are numbers for hashes of features; no text is in them |
| noise in training | each document twice, with the gold parse and with our own, of which some heads and relations are disturbed; names by our own finder in both; features and states left out at random |
| made for | the states of reader.bin, sha256:${readerDigest}: another network wants another training |
| threshold | a tie is told from a confidence of ${threshold.toFixed(3)} on: ${((100 * right) / told.length).toFixed(1)} % of them right in ${FOLDS} folds, ${((100 * right) / ties.length).toFixed(1)} % of all pronouns |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-coreference.ts [DATA]\` |
| score | \`node evaluation/evaluate.ts pronouns\` |
| digest | sha256:${digest} |

Known limits: a pronoun for a whole clause ("it" of what was just said) is left alone or tied wrongly; what several apart are
together ("they") is found only where "and" joins them.
`,
);
process.stdout.write(`${json.length} bytes\n`);
