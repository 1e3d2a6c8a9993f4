/**
 * Trains the tagger on Universal Dependencies' English treebanks and writes `weights/tagger.json` and its card.
 *
 *   node training/train-tagger.ts [DATA]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeOf, tagFeatures } from '../src/analysis/tags/tag-features.ts';
import { NO_TAG } from '../src/analysis/tags/tag-words.ts';
import { TAGS, toJson } from '../src/model/index.ts';
import { addNoise } from './add-noise.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { readTaggedSentences } from './read-tagged-sentences.ts';
import { seededRandom, shuffle } from './shuffle.ts';

const EPOCHS = 6;
/** Features whose weights are all smaller are left out. */
const SMALLEST_WEIGHT = 1.5;
const CORPORA = ['ud/gum-train.conllu', 'ud/ewt-train.conllu'];

const data = process.argv[2] ?? new URL('../../shared/data', import.meta.url).pathname;
const sentences = CORPORA.flatMap((path) => readTaggedSentences(readFileSync(join(data, path), 'utf8')));
const random = seededRandom(7);
const perceptron = new AveragedPerceptron(TAGS.length);

for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  let [right, seen] = [0, 0];
  for (const sentence of shuffle(sentences, random)) {
    const { words, tags } = addNoise(sentence, random);
    const shapes = words.map(shapeOf);
    let [before, beforeThat] = [NO_TAG, NO_TAG];
    tags.forEach((tag, at) => {
      const guessed = perceptron.learn(tagFeatures(shapes, at, before, beforeThat), TAGS.indexOf(tag));
      [before, beforeThat] = [guessed, before];
      seen++;
      if (TAGS[guessed] === tag) right++;
    });
  }
  process.stdout.write(`epoch ${epoch}: ${((100 * right) / seen).toFixed(2)} % right while learning\n`);
}

const model = perceptron.toModel(TAGS, SMALLEST_WEIGHT);
const json = `${toJson(model)}\n`;
const digest = createHash('sha256').update(json).digest('hex');
writeFileSync(new URL('../weights/tagger.json', import.meta.url), json);
writeFileSync(
  new URL('../weights/tagger.md', import.meta.url),
  `# tagger.json

The class of each word (UPOS), by an averaged perceptron over hashed features, from left to right.

| | |
| --- | --- |
| corpus | Universal Dependencies English: ${CORPORA.map((path) => path.replace('ud/', '')).join(', ')}; ${sentences.length} sentences |
| licence of the corpus | CC BY-SA 4.0; parts of GUM CC BY-NC-SA 4.0. The weights are numbers for hashes of features; no text is in them |
| noise in training | one sentence in ten in lower case, one in ten in all or a headline's capitals, quotation marks straight or curly |
| features kept | ${model.features.length} of ${perceptron.featureCount} |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-tagger.ts [DATA]\` |
| score | \`node evaluation/evaluate.ts tags\` |
| digest | sha256:${digest} |
`,
);
process.stdout.write(`${model.features.length} features, ${json.length} bytes\n`);
