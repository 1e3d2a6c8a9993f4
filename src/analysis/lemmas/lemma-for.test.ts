import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseTable, PENN_TAGS, TAGS, type PennTag, type Tag } from '../../model/index.ts';
import { lemmaFor, toLemmas } from './lemma-for.ts';
import type { LemmaRules } from './lemma-rules.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const lemmas = toLemmas(
  parseTable(read('lexicon/irregular-forms.tsv')),
  JSON.parse(read('weights/lemmas.json')) as LemmaRules,
);

const EXAMPLES: Readonly<Record<string, readonly (readonly [string, Tag, PennTag, string])[]>> = {
  'endings of verbs come off': [
    ['says', 'VERB', 'VBZ', 'say'],
    ['denied', 'VERB', 'VBD', 'deny'],
    ['stopped', 'VERB', 'VBN', 'stop'],
    ['accusing', 'VERB', 'VBG', 'accuse'],
  ],
  'irregular forms are known': [
    ['went', 'VERB', 'VBD', 'go'],
    ['withdrawn', 'VERB', 'VBN', 'withdraw'],
    ['children', 'NOUN', 'NNS', 'child'],
    ['worst', 'ADJ', 'JJS', 'bad'],
  ],
  'plurals become singulars': [
    ['Officials', 'NOUN', 'NNS', 'official'],
    ['treaties', 'NOUN', 'NNS', 'treaty'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
  ],
  'a name stays as it is written, a plural name loses its ending': [
    ['Lind', 'PROPN', 'NNP', 'Lind'],
    ['Norwegians', 'PROPN', 'NNPS', 'Norwegian'],
  ],
  'an adjective of a people keeps its capital, another does not': [
    ['American', 'ADJ', 'JJ', 'American'],
    ['Several', 'ADJ', 'JJ', 'several'],
  ],
  'clitics are the words they stand for, with straight or curly marks': [
    ['n’t', 'PART', 'RB', 'not'],
    ["'ll", 'AUX', 'MD', 'will'],
    ['ca', 'AUX', 'MD', 'can'],
    ['’s', 'PART', 'POS', "'s"],
  ],
  'a pronoun has its subject’s form, a possessive its own': [
    ['them', 'PRON', 'PRP', 'they'],
    ['his', 'PRON', 'PRP$', 'his'],
  ],
  'a number loses its commas': [['1,200,000.5', 'NUM', 'CD', '1200000.5']],
  'without a Penn tag the ending and the list must do': [
    ['Officials', 'NOUN', '_', 'official'],
    ['went', 'VERB', '_', 'go'],
    ['has', 'AUX', '_', 'have'],
    ['Lind', 'PROPN', '_', 'Lind'],
  ],
};

for (const [rule, words] of Object.entries(EXAMPLES)) {
  test(rule, () => {
    for (const [word, tag, penn, lemma] of words) assert.equal(lemmaFor(word, tag, penn, lemmas), lemma);
  });
}

test('whatever the word and its tags, it has a lemma', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom("'", '’', 's', 'i', '\ud800'),
  );
  fc.assert(
    fc.property(words, fc.constantFrom(...TAGS), fc.constantFrom(...PENN_TAGS), (word, tag, penn) => {
      assert.notEqual(lemmaFor(word, tag, penn, lemmas), '');
    }),
  );
});

test('words named as parts of every object have lemmas too', () => {
  for (const word of ['constructor', '__proto__', 'toString'])
    assert.equal(lemmaFor(word, 'NOUN', 'NN', lemmas), word.toLowerCase());
});

test('a word of a megabyte is its own lemma', () => {
  const word = 'a'.repeat(1_000_000);
  assert.equal(lemmaFor(word, 'NOUN', 'NNS', lemmas), word);
});
