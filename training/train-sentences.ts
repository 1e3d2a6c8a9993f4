/**
 * Trains the sentence splitter on Universal Dependencies' English treebanks and writes `weights/sentences.json` and its card.
 *
 *   node training/train-sentences.ts [DATA]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gapFeatures } from '../src/analysis/sentences/gap-features.ts';
import { readGaps } from '../src/analysis/sentences/read-gaps.ts';
import { GAP_CLASSES } from '../src/analysis/sentences/split-sentences.ts';
import { tokenise } from '../src/analysis/tokens/tokenise.ts';
import { toJson, sliceOf, sentenceCountOf, sentenceSpanOf, type Span } from '../src/model/index.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { toGoldAnalyses, type GoldAnalysis } from './gold-analyses.ts';
import { parseConllu } from './parse-conllu.ts';
import { readTokenLexicon } from './read-token-lexicon.ts';
import { addNoise } from './add-noise.ts';
import { seededRandom, shuffle } from './shuffle.ts';

const EPOCHS = 8;
/** Features whose weights are all smaller are left out. */
const SMALLEST_WEIGHT = 0.8;
/** So many sentences end in an abbreviation instead of a stop, for the treebanks have few that do. */
const FINAL_ABBREVIATIONS = 0.005;
const CORPORA = ['ud/gum-train.conllu', 'ud/ewt-train.conllu'];

interface Paragraph {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  /** Offsets at which gold sentences end. */
  readonly ends: ReadonlySet<number>;
}

const data = process.argv[2] ?? new URL('../../shared/data', import.meta.url).pathname;
const lexicon = readTokenLexicon();
const paragraphs = CORPORA.flatMap((path) =>
  toGoldAnalyses(parseConllu(readFileSync(join(data, path), 'utf8'))).flatMap(paragraphsOf),
);
const closing = [...lexicon.abbreviations].flatMap(([word, kind]) => (kind === 'ends' ? [word] : []));
const random = seededRandom(7);
const perceptron = new AveragedPerceptron(GAP_CLASSES.length);

for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  let [right, seen] = [0, 0];
  for (const { words, spans, ends } of shuffle(paragraphs, random)) {
    const noisy = addNoise(words, random).map((word, i) =>
      word === '.' && ends.has(spans[i]?.[1] ?? -1) && random() < FINAL_ABBREVIATIONS
        ? `${closing[Math.floor(random() * closing.length)] ?? ''}.`
        : word,
    );
    readGaps(noisy, spans, lexicon, (gap) => {
      const isEnd = ends.has(spans[gap.at]?.[1] ?? -1);
      const guessed = perceptron.learn(gapFeatures(gap, lexicon), isEnd ? 1 : 0);
      seen++;
      if ((guessed === 1) === isEnd) right++;
      return isEnd;
    });
  }
  process.stdout.write(`epoch ${epoch}: ${((100 * right) / seen).toFixed(2)} % right while learning\n`);
}

const model = perceptron.toModel(GAP_CLASSES, SMALLEST_WEIGHT);
const json = `${toJson(model)}\n`;
const digest = createHash('sha256').update(json).digest('hex');
writeFileSync(new URL('../weights/sentences.json', import.meta.url), json);
writeFileSync(
  new URL('../weights/sentences.md', import.meta.url),
  `# sentences.json

Whether a sentence ends between two tokens, by an averaged perceptron over hashed features of the words around.

| | |
| --- | --- |
| corpus | Universal Dependencies English: ${CORPORA.map((path) => path.replace('ud/', '')).join(', ')}; ${paragraphs.length} paragraphs |
| licence of the corpus | CC BY-SA 4.0; parts of GUM CC BY-NC-SA 4.0. The weights are numbers for hashes of features; no text is in them |
| noise in training | one paragraph in ten in lower case, one in ten in all or a headline's capitals, quotation marks straight or curly, one stop in two hundred an abbreviation |
| features kept | ${model.features.length} of ${perceptron.featureCount} |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-sentences.ts [DATA]\` |
| score | \`node evaluation/evaluate.ts tokens\` |
| digest | sha256:${digest} |
`,
);
process.stdout.write(`${model.features.length} features, ${json.length} bytes\n`);

function paragraphsOf({ text, analysis }: GoldAnalysis): readonly Paragraph[] {
  const ends = new Set(
    Array.from({ length: sentenceCountOf(analysis) }, (_, i) => sentenceSpanOf(analysis, i)[1]),
  );
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: line }) => {
    const spans = tokenise(text, [index, index + line.length], lexicon);
    return { words: spans.map((span) => sliceOf(text, span)), spans, ends };
  });
}
