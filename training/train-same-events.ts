/**
 * Trains what tells that two event mentions tell one act on the chains of ECB+, and writes `weights/same-events.json` and its card.
 *
 *   node training/train-same-events.ts [DATA]
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEcbArticles } from '../evaluation/alignment/ecb-articles.ts';
import { goldChains } from '../evaluation/alignment/group-mentions.ts';
import { loadTools } from '../src/engine.ts';
import { toJson } from '../src/model/index.ts';
import { treesOfAll } from './same-events/held-out-trees.ts';

const data = process.argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const tools = await loadTools();
const articles = await readEcbArticles(data, tools);
const mentions = goldChains(articles).size;
const trees = treesOfAll(articles, tools.alignment);
const json = `${toJson(trees)}\n`;
const digest = createHash('sha256').update(json).digest('hex');
writeFileSync(new URL('../weights/same-events.json', import.meta.url), json);
writeFileSync(
  new URL('../weights/same-events.md', import.meta.url),
  `# same-events.json

How likely it is that two event mentions, of one article or of two, tell the same act: ${trees.trees.length} decision trees of two levels over
${trees.features.length} features, as a sum in log-odds. The runtime is \`src/alignment/events\` on \`src/learn/boosted-trees.ts\`.

| | |
| --- | --- |
| corpus | ECB+ (Cybulska and Vossen 2014), topics 1–35: ${mentions} mentions in ${articles.length} articles |
| licence of the corpus | CC BY 3.0. The weights are numbers; no text is in them |
| made for | \`lexicon/act-words.tsv\` and the word vectors of \`weights/reader.bin\`: others want another training |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-same-events.ts [DATA]\` |
| score | \`npm run evaluate -- same-events\`, which learns anew and leaves each topic out |
| digest | sha256:${digest} |

Known limits: the corpus has no days of publication and few dates, so days that lie apart are a rule beside the trees; acts that no
code of PLOVER fits were not learned from.
`,
);
process.stdout.write(`${mentions} mentions, ${trees.trees.length} trees, ${json.length} bytes\n`);
