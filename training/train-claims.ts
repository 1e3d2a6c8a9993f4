/**
 * Trains what tells whether two statements make one claim on the marked pairs and writes `weights/claims.json` and its card.
 *
 *   node training/train-claims.ts [DATA]
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTools } from '../src/engine.ts';
import { drawLessons, FOLDS, foldsOf, learnClaims } from './claims/learn-claims.ts';
import { readMarkedPairs, sketchBasil } from './claims/read-marked-claims.ts';
import { scorePairs } from './claims/score-pairs.ts';

const data = process.argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const tools = await loadTools();
const articles = await sketchBasil(data, tools);
const pairs = readMarkedPairs(articles);
const { marked, background } = drawLessons(pairs, articles, tools.alignment);
const folds = foldsOf(articles.map(({ story }) => story));
const models = Array.from({ length: FOLDS }, (_, fold) =>
  learnClaims([...marked, ...background].filter(({ story }) => folds.get(story) !== fold)),
);
const { precision, recall, f1 } = scorePairs(marked, ({ story }) => models[folds.get(story) ?? 0]);
const percent = (value: number): string => (100 * value).toFixed(1);
const score = `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
process.stdout.write(`${FOLDS} folds: ${score}\n`);

const model = learnClaims([...marked, ...background]);
const json = `${JSON.stringify(model, null, 2)}\n`;
const digest = createHash('sha256').update(json).digest('hex');
writeFileSync(new URL('../weights/claims.json', import.meta.url), json);
writeFileSync(
  new URL('../weights/claims.md', import.meta.url),
  `# claims.json

How likely it is that two statements, or acts told, make one claim, affirmed or denied: logistic regression over features of the pair (words in common
by rarity and by likeness of use, parties in common, speaker, cue, mood, length).

| | |
| --- | --- |
| corpus | ${pairs.length} pairs of statements of BASIL's articles, marked as \`training/marks/claims.md\` says; ${background.length} pairs by lot as background |
| licence of the corpus | BASIL states none. The weights are numbers for features; no text is in them |
| made for | \`lexicon/news-senses.tsv\` and the word vectors of \`weights/reader.bin\`: others there want another training |
| score in ${FOLDS} folds, by happening | ${score} of "same" and "opposed" |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-claims.ts [DATA]\` |
| score | \`node evaluation/evaluate.ts claims\` |
| digest | sha256:${digest} |

Known limits: of one country's home politics it learns little about who does what to whom, which therefore is ruled, not learned; opposites ("rise", "fall")
are used alike and look alike.
`,
);
