/**
 * Writes what the network learns from as numbers: each word's features, by the very function that reading uses, and what is to be
 * told of it. `train_network.py` reads nothing else.
 *
 *   node training/network/encode-corpora.ts [DATA]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../../src/engine.ts';
import { NAME_LABELS } from '../../src/analysis/names/name-labels.ts';
import { toFeatureIds, indexVocabulary } from '../../src/analysis/parse/vocabulary.ts';
import { loadSplitter } from '../../src/analysis/reader.ts';
import { tokenise } from '../../src/analysis/tokens/tokenise.ts';
import { shapeOf, WORD_FEATURES } from '../../src/analysis/parse/word-features.ts';
import { PENN_TAGS, RELATIONS, TAGS } from '../../src/model/index.ts';
import { chooseVocabulary } from './choose-vocabulary.ts';
import { readNameLabels } from '../read-name-labels.ts';
import { recutLabels } from '../recut-labels.ts';
import { FLAT_ROLES } from './flat-roles.ts';
import { readArticles } from './read-articles.ts';
import { readTrees, type TrainingSentence } from './read-trees.ts';
import { readWordVectors, VECTOR_SIZE } from './read-word-vectors.ts';

const build = new URL('../build/', import.meta.url);
const data = process.argv[2] ?? new URL('../../../shared/data', import.meta.url).pathname;
mkdirSync(build, { recursive: true });

const splitter = await loadSplitter(projectFiles);
const cut = (word: string): readonly string[] =>
  tokenise(word, [0, word.length], splitter.tokens).map((span) => word.slice(...span));

const treesOf = (name: string): readonly TrainingSentence[] =>
  readTrees(readFileSync(join(data, `ud/${name}.conllu`), 'utf8'));
const namesOf = (split: 'train' | 'dev', set: string): readonly TrainingSentence[] =>
  readNameLabels(data, split)
    .filter(({ setName }) => setName.startsWith(set))
    .map((sentence) => recutLabels(sentence, cut));
const sets: Readonly<Record<string, readonly TrainingSentence[]>> = {
  'gum-train': treesOf('gum-train'),
  'ewt-train': treesOf('ewt-train'),
  'conll2003-train': namesOf('train', 'conll2003'),
  'politics-train': namesOf('train', 'politics'),
  'polnear-train': readArticles(join(data, 'polnear/train'), splitter),
  'gum-dev': treesOf('gum-dev'),
  'ewt-dev': treesOf('ewt-dev'),
  'conll2003-dev': namesOf('dev', 'conll2003'),
  'politics-dev': namesOf('dev', 'politics'),
  'polnear-dev': readArticles(join(data, 'polnear/dev'), splitter),
};

const vectors = readWordVectors(build);
// Plain news only has to be known by the words that the others are.
const gold = Object.entries(sets).filter(([name]) => name.endsWith('-train') && name !== 'polnear-train');
const values = chooseVocabulary(
  gold.flatMap(([, set]) => set.flatMap(({ words }) => words)),
  vectors.words,
);
const vocabulary = indexVocabulary(values);
const shapes = WORD_FEATURES.indexOf('shape');

for (const [name, set] of Object.entries(sets)) {
  const rows: number[] = [];
  for (const sentence of set)
    sentence.words.forEach((word, i) => {
      const ids = toFeatureIds(word, vocabulary);
      const inCase = (cased: string): number => vocabulary[shapes]?.get(shapeOf(cased)) ?? 1;
      rows.push(...ids, inCase(word.toLowerCase()), inCase(word.toUpperCase()));
      rows.push(inCase(word.slice(0, 1).toUpperCase() + word.slice(1)));
      rows.push(sentence.heads?.[i] ?? -100, indexIn(RELATIONS, sentence.relations?.[i]));
      rows.push(indexIn(TAGS, sentence.tags?.[i]), indexIn(PENN_TAGS, sentence.pennTags?.[i]));
      rows.push(indexIn(NAME_LABELS, sentence.labels?.[i]), indexIn(FLAT_ROLES, sentence.roles?.[i]));
    });
  writeFileSync(new URL(`${name}.rows`, build), Int32Array.from(rows));
  writeFileSync(new URL(`${name}.lengths`, build), Int32Array.from(set.map(({ words }) => words.length)));
  process.stdout.write(`${name}: ${set.length} sentences\n`);
}

const vectorTable = new Float32Array((values[1]?.length ?? 0) * VECTOR_SIZE);
values[1]?.forEach((word, row) => {
  vectorTable.set(vectors.vectors[word]?.slice(0, VECTOR_SIZE) ?? [], row * VECTOR_SIZE);
});
writeFileSync(new URL('vectors', build), vectorTable);
writeFileSync(
  new URL('inventory.json', build),
  JSON.stringify({
    sets: Object.keys(sets),
    features: WORD_FEATURES,
    values,
    vectorSize: VECTOR_SIZE,
    classes: { relation: RELATIONS, tag: TAGS, penn: PENN_TAGS, name: NAME_LABELS, role: FLAT_ROLES },
  }),
);

function indexIn(list: readonly string[], value: string | undefined): number {
  return value === undefined ? -100 : list.indexOf(value);
}
