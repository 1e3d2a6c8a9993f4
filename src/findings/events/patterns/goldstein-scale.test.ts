import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles } from '../../../engine.ts';
import { parseTable } from '../../../model/index.ts';
import { goldsteinOf, parseGoldsteinScale } from './goldstein-scale.ts';
import { eventPatterns } from './pattern-scene.fixture.ts';

const scale = parseGoldsteinScale(
  parseTable(await projectFiles.text('lexicon/goldstein.tsv')),
  'goldstein.tsv',
);

test('a code has its score, and what is not listed that of the code it belongs to', () => {
  assert.equal(goldsteinOf(scale, '0874'), 10);
  assert.equal(goldsteinOf(scale, '1121'), -2);
  assert.equal(goldsteinOf(scale, '1129'), -2);
  assert.equal(goldsteinOf(scale, '99'), null);
  assert.equal(goldsteinOf(scale, ''), null);
});

test('every code of the constructions has a score', () => {
  for (const patterns of [...eventPatterns.verbs.values(), ...eventPatterns.nouns.values()])
    for (const { cameo } of patterns) assert.ok(cameo === null || scale.has(cameo), cameo ?? '');
});

test('a line with no code or no score is named', () => {
  const parse = (tsv: string) => (): unknown => parseGoldsteinScale(parseTable(tsv), 'goldstein.tsv');
  assert.throws(parse('# codes\nxx\t1.0'), /goldstein\.tsv, line 2, code/u);
  assert.throws(parse('010\tmuch'), /line 1, score: .*much/u);
  assert.throws(parse('010\t'), /line 1, score/u);
  assert.throws(parse('010\t11'), /line 1, score/u);
});
