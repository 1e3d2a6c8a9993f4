import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles } from '../../../engine.ts';
import { EVENT_CONTEXTS, parseTable } from '../../../model/index.ts';
import { readPatternScene } from '../patterns/pattern-scene.fixture.ts';
import { parseEventContexts } from './parse-event-contexts.ts';
import { tellContexts } from './tell-contexts.ts';

const lexicon = parseEventContexts(
  parseTable(await projectFiles.text('lexicon/event-contexts.tsv')),
  'contexts.tsv',
);

/** The contexts of the act that a word of the sentence tells. */
function contextsOf(prose: string, trigger: string): readonly string[] {
  const scene = readPatternScene(prose);
  return tellContexts(scene, lexicon, scene.lower.indexOf(trigger));
}

test('an act has the contexts that the words of its phrase tell', () => {
  assert.deepEqual(contextsOf('Hackers stole the files.', 'stole'), ['cyber']);
  assert.deepEqual(contextsOf('The bishop urged calm.', 'urged'), ['religion_ethnicity']);
});

test('an act of which nothing more is told has none', () => {
  assert.deepEqual(contextsOf('They praised her.', 'praised'), []);
});

test('a compound tells more than its words', () => {
  assert.equal(contextsOf('They protested for gay marriage.', 'protested')[0], 'lgbt');
  assert.equal(contextsOf('They were accused of war crimes.', 'accused')[0], 'human_rights');
});

test('what stands nearer tells more', () => {
  assert.equal(contextsOf('The court fined the owner of the oil firm.', 'fined')[0], 'legal');
});

test('what somebody said besides is another act', () => {
  assert.deepEqual(contextsOf('They agreed that hackers stole the files.', 'agreed'), []);
});

test('a noun has the contexts of its verb', () => {
  assert.deepEqual(contextsOf('The senate discussed the visit.', 'visit'), ['diplomatic', 'legislative']);
});

test('an act has at most three', () => {
  const prose = 'The army, the court, the church, the senate and the bank condemned the drug trade.';
  assert.equal(contextsOf(prose, 'condemned').length, 3);
});

test('every context has words that tell it', () => {
  const told = new Set([...lexicon.values()].flatMap((entries) => entries.map(({ context }) => context)));
  assert.deepEqual(
    EVENT_CONTEXTS.filter((context) => !told.has(context)),
    [],
  );
});

test('a line that cannot be understood is named', () => {
  const parse = (tsv: string) => (): unknown => parseEventContexts(parseTable(tsv), 'contexts.tsv');
  assert.throws(parse('army\twarlike\tthe army'), /contexts\.tsv, line 1, context: .*warlike/u);
  assert.throws(parse('# words\narmy\tmilitary'), /line 2, example/u);
  assert.throws(parse('Army\tmilitary\tthe army'), /line 1, word: .*Army/u);
});
