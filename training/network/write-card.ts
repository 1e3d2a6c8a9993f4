/**
 * Writes the card of `weights/reader.json` and `weights/reader.bin`.
 *
 *   node training/network/write-card.ts
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { VECTORS_PACKAGE } from './read-word-vectors.ts';

const weights = new URL('../../weights/', import.meta.url);
const [values, numbers] = ['reader.json', 'reader.bin'].map((name) => new URL(name, weights)) as [URL, URL];
const digest = createHash('sha256').update(readFileSync(numbers)).digest('hex');
writeFileSync(
  new URL('reader.md', weights),
  `# reader.json, reader.bin

Tags, heads, relations, names and parts in an attribution of a sentence's words: two layers of BiLSTM over word features and word vectors, biaffine heads
(Dozat and Manning 2017), in whole numbers of eight bits. Its runtime is \`src/analysis/parse\` on \`src/learn/kernel\`.

| | |
| --- | --- |
| corpora | Universal Dependencies English GUM and EWT (train): tags, heads, relations; CoNLL-2003 and CrossNER politics (train): names; PolNeAR's news (train): attributions, and its text as two larger networks read it |
| word vectors | GloVe 6B, 100 numbers brought to 64 by their principal components; from the npm package \`${VECTORS_PACKAGE}\` |
| licences | treebanks CC BY-SA 4.0, parts of GUM CC BY-NC-SA 4.0; CoNLL-2003 (Reuters) for research; CrossNER MIT; PolNeAR states none; GloVe PDDL 1.0. The weights are numbers and a list of single words; no text is in them |
| noise in training | one sentence in ten in lower case, one in twenty in capitals, one in twenty with a headline's capitals; unknown words |
| size | ${statSync(numbers).size} and ${statSync(values).size} bytes |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/network/train-network.ts [DATA]\` |
| score | \`npm run evaluate\`: parse, raw, names |
| digest of reader.bin | sha256:${digest} |
`,
);
