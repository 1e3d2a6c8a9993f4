import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTable } from '../../../model/index.ts';
import { parseEventPatterns } from './parse-event-patterns.ts';
import { parseCondition } from './parse-frame.ts';

const parse = (tsv: string): ReturnType<typeof parseEventPatterns> =>
  parseEventPatterns(parseTable(tsv), 'verbs.tsv');

test('a construction has its word, particle, frame, type, mode, code and recipients', () => {
  const [pattern] = parse('pull out\tobl:of=pact -obj\tSANCTION\twithdraw\t160\tobl:of,obj\tThey pulled out of the pact.').get('pull') ?? []; // prettier-ignore
  assert.equal(pattern?.particle, 'out');
  assert.equal(pattern.mode, 'withdraw');
  assert.deepEqual(pattern.conditions[0], {
    slot: 'obl',
    preposition: 'of',
    lemmas: new Set(['pact']),
    isBarred: false,
  });
  assert.equal(pattern.conditions[1]?.isBarred, true);
  assert.deepEqual(
    pattern.recipients.map(({ slot }) => slot),
    ['obl', 'obj'],
  );
});

test('the most specific construction comes first', () => {
  const patterns = parse(
    'strike\t\tASSAULT\t-\t190\t-\tThey struck.\nstrike\tobj=deal\tAGREE\t-\t030\t-\tThey struck a deal.',
  );
  assert.deepEqual(
    patterns.get('strike')?.map(({ type }) => type),
    ['AGREE', 'ASSAULT'],
  );
});

test('of a verb whose lemma is guessed wrongly, the guesses lead to it', () => {
  const patterns = parse(
    'prod\t\tREQUEST\t-\t100\t-\tThey prodded.\nblast\t\tACCUSE\t-\t111\t-\tThey blasted.',
  );
  assert.equal(patterns.get('prodd'), patterns.get('prod'));
  assert.equal(patterns.get('blaste'), patterns.get('blast'));
});

const BROKEN: Readonly<Record<string, readonly [row: string, fault: RegExp]>> = {
  'an unknown type': ['slam\tobj\tBLAME\t-\t111\tobj\tHe slammed it.', /verbs\.tsv, line 1, type: .*BLAME/u],
  'a mode of another type': [
    'slam\tobj\tACCUSE\tarrest\t111\tobj\tHe slammed it.',
    /line 1, mode: .*arrest/u,
  ],
  'a mode of no act': ['slam\tobj\tNONE\tallege\t-\t-\tHe slammed the door.', /line 1, mode/u],
  'an unknown relation': ['slam\tnoun\tACCUSE\t-\t111\tobj\tHe slammed it.', /line 1, frame: .*noun/u],
  'a preposition that is missing': ['slam\tobl\tACCUSE\t-\t111\tobj\tHe slammed it.', /line 1, frame/u],
  'an unknown kind of name': ['slam\tobj=HUMAN\tACCUSE\t-\t111\tobj\tHe slammed it.', /line 1, frame/u],
  'an unknown recipient': ['slam\tobj\tACCUSE\t-\t111\tthem\tHe slammed it.', /line 1, recipient: .*them/u],
  'a code of five digits': ['slam\tobj\tACCUSE\t-\t11111\tobj\tHe slammed it.', /line 1, CAMEO code/u],
  'a missing example': ['slam\tobj\tACCUSE\t-\t111\tobj', /line 1, example/u],
  'a word in capitals': ['Slam\tobj\tACCUSE\t-\t111\tobj\tHe slammed it.', /line 1, word/u],
};

for (const [what, [row, fault]] of Object.entries(BROKEN))
  test(`a line is refused and named: ${what}`, () => {
    assert.throws(() => parse(row), fault);
  });

test('a condition that cannot be understood is none', () => {
  for (const text of ['', 'obj:on', 'obl:', 'obj=', 'obj=a,,b', 'obl:on:at', '--obj'])
    assert.equal(parseCondition(text), null, text);
});
