/**
 * Trains what tells how factual an event is on UW's judgements and writes `weights/factuality.json` and its card.
 *
 *   node training/train-factuality.ts [DATA]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTools } from '../src/engine.ts';
import { factualityFeatures } from '../src/findings/factuality/factuality-features.ts';
import { toFactualityModel } from '../src/findings/factuality/factuality-model.ts';
import { likelihoodsOf, medianLevel } from '../src/findings/factuality/score-factuality.ts';
import { parseShadeWords } from '../src/findings/factuality/shade-words.ts';
import { traceSteps } from '../src/findings/factuality/trace-steps.ts';
import { toJson } from '../src/model/index.ts';
import { readFactuality } from './factuality-examples.ts';
import { learnFactuality, type FactualityLesson } from './factuality-network.ts';
import { absoluteError, correlation } from './factuality-scores.ts';
import { seededRandom } from './shuffle.ts';

const CORPUS = 'factuality/uw-train.jsonl';
/** Examples are split into so many runs of neighbours, for an article's own sentences tell too much, to be measured by what the others teach. */
const FOLDS = 5;

const data = process.argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const { reader } = await loadTools();
const words = parseShadeWords(
  readFileSync(new URL('../lexicon/factuality-words.tsv', import.meta.url), 'utf8'),
);
const lessons = readFactuality(join(data, CORPUS), reader).map(
  ({ scene, token, label }): FactualityLesson => ({
    features: factualityFeatures(scene, traceSteps(scene, token, words)),
    label,
  }),
);
const foldOf = (i: number): number => Math.floor((i * FOLDS) / lessons.length);
const random = seededRandom(17);
const told = Array.from({ length: FOLDS }, (_, fold) => {
  const model = toFactualityModel(
    words,
    learnFactuality(
      lessons.filter((_each, i) => foldOf(i) !== fold),
      random,
    ),
  );
  return lessons
    .filter((_each, i) => foldOf(i) === fold)
    .map(({ features }) => medianLevel(model.weights.levels, likelihoodsOf(model, features)));
}).flat();
const labels = lessons.map(({ label }) => label);
const [error, agreement] = [absoluteError(told, labels).toFixed(3), correlation(told, labels).toFixed(3)];
process.stdout.write(`${FOLDS} folds: mean absolute error ${error}, Pearson's r ${agreement}\n`);

const weights = learnFactuality(lessons, random);
const json = `${toJson(weights)}\n`;
const digest = createHash('sha256').update(json).digest('hex');
writeFileSync(new URL('../weights/factuality.json', import.meta.url), json);
writeFileSync(
  new URL('../weights/factuality.md', import.meta.url),
  `# factuality.json

How factual a text makes an event, from −3 (certainly not) to +3 (certainly): the median of ${weights.levels.length} levels, told by a network of one
hidden layer (${weights.hidden} cells) over hashed features of the words that govern the event and stand beside it.

| | |
| --- | --- |
| corpus | UW's factuality judgements (Lee, Artzi, Choi and Zettlemoyer 2015), train; ${lessons.length} events |
| licence of the corpus | for research. The weights are numbers for hashes of features; no text is in them |
| features kept | ${weights.features.length} |
| made for | \`lexicon/factuality-words.tsv\`, whose shades are among the features: other words there want another training |
| score in ${FOLDS} folds | mean absolute error ${error}, Pearson's r ${agreement} |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-factuality.ts [DATA]\` |
| score | \`node evaluation/evaluate.ts factuality\` |
| digest | sha256:${digest} |

Known limits: it sees one sentence; nouns and participles err most, for whether the thing a noun names took place is often told elsewhere.
`,
);
process.stdout.write(`${weights.features.length} features, ${json.length} bytes\n`);
