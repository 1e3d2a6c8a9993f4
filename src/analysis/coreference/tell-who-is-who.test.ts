import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sliceOf, type Analysis, type EntityKind } from '../../model/index.ts';
import { loadCoreference } from './load-coreference.ts';
import { parsedText } from './parsed-text.fixture.ts';
import { tellWhoIsWho } from './tell-who-is-who.ts';

const ROOT = new URL('../../../', import.meta.url);
const model = await loadCoreference((path) => Promise.resolve(readFileSync(new URL(path, ROOT), 'utf8')));

/** The words of each entity's mentions. */
function chainsIn(
  kinds: Readonly<Record<string, EntityKind>>,
  ...sentences: readonly string[]
): readonly (readonly string[])[] {
  const { text, analysis, named } = parsedText(kinds, ...sentences);
  return tellWhoIsWho(text, analysis, named, model, null).entities.map(({ mentions }) =>
    mentions.map((span) => sliceOf(text, span)),
  );
}

test('a pronoun is the person named before it', () => {
  assert.deepEqual(
    chainsIn(
      { 'Jonas Roos': 'person' },
      'Jonas/NNP/3/nsubj Roos/NNP/1/flat left/VBD/0/root Oslo/NN/3/obj ././3/punct',
      'He/PRP/2/nsubj drove/VBD/0/root ././2/punct',
    ),
    [['Jonas Roos', 'He']],
  );
});

test('"she" is not the man named before it, and stays unresolved', () => {
  assert.deepEqual(
    chainsIn(
      { 'Jonas Roos': 'person' },
      'Jonas/NNP/3/nsubj Roos/NNP/1/flat left/VBD/0/root ././3/punct',
      'She/PRP/2/nsubj drove/VBD/0/root ././2/punct',
    ),
    [['Jonas Roos']],
  );
});

test('a woman who is not named is an entity once a pronoun is tied to her', () => {
  assert.deepEqual(
    chainsIn(
      {},
      'A/DT/2/det woman/NN/3/nsubj left/VBD/0/root ././3/punct',
      'She/PRP/2/nsubj drove/VBD/0/root ././2/punct',
    ),
    [['A woman', 'She']],
  );
});

test('a noun that nothing is tied to is no entity', () => {
  assert.deepEqual(chainsIn({}, 'A/DT/2/det woman/NN/3/nsubj left/VBD/0/root ././3/punct'), []);
});

test('"the minister" is the one person in apposition to that title', () => {
  assert.deepEqual(
    chainsIn(
      { 'Jonas Roos': 'person' },
      'Jonas/NNP/7/nsubj Roos/NNP/1/flat ,/,/5/punct the/DT/5/det minister/NN/1/appos ,/,/5/punct left/VBD/0/root ././7/punct',
      'The/DT/2/det minister/NN/3/nsubj drove/VBD/0/root ././3/punct',
    ),
    [['Jonas Roos', 'the minister', 'The minister']],
  );
});

test('"the ministry" is the one ministry of the article', () => {
  assert.deepEqual(
    chainsIn(
      { 'harbour ministry': 'organisation' },
      'The/DT/3/det harbour/NN/3/compound ministry/NN/4/nsubj agreed/VBD/0/root ././4/punct',
      'The/DT/2/det ministry/NN/3/nsubj paid/VBD/0/root ././3/punct',
    ),
    [['harbour ministry', 'The ministry']],
  );
});

test('of two ministries "the ministry" is neither', () => {
  const chains = chainsIn(
    { 'harbour ministry': 'organisation', 'health ministry': 'organisation' },
    'The/DT/3/det harbour/NN/3/compound ministry/NN/4/nsubj asked/VBD/0/root the/DT/7/det health/NN/7/compound ministry/NN/4/obj ././4/punct',
    'The/DT/2/det ministry/NN/3/nsubj paid/VBD/0/root ././3/punct',
  );
  assert.deepEqual(chains, [['harbour ministry'], ['health ministry']]);
});

/** The chains of an article about North Vardia, whose seat is Orla. */
function vardianChains(...sentences: readonly string[]): readonly (readonly string[])[] {
  const { text, analysis, named } = parsedText({ 'North Vardia': 'place', Orla: 'place' }, ...sentences);
  const known = named.map((name) => ({
    ...name,
    state: 'NVD',
    place: name.words.length > 1 ? ('state' as const) : ('city' as const),
  }));
  const lexicon = { ...model.lexicon, seats: new Map([['NVD', ['Orla']]]) };
  return tellWhoIsWho(text, analysis, known, { ...model, lexicon }, null).entities.map(({ mentions }) =>
    mentions.map((span) => sliceOf(text, span)),
  );
}

const VARDIA_AGREED = 'North/NNP/2/compound Vardia/NNP/3/nsubj agreed/VBD/0/root ././3/punct';

test('a seat of government that acts is its state, and "the North" the one state so called', () => {
  assert.deepEqual(
    vardianChains(VARDIA_AGREED, 'Orla/NNP/2/nsubj paid/VBD/0/root the/DT/4/det North/NNP/2/obj ././2/punct'),
    [['North Vardia', 'Orla', 'the North']],
  );
});

test('a seat in which things happen is a city', () => {
  assert.deepEqual(
    vardianChains(VARDIA_AGREED, 'Orla/NNP/2/nsubj paid/VBD/0/root in/IN/4/case Orla/NNP/2/obl ././2/punct'),
    [['North Vardia'], ['Orla', 'Orla']],
  );
});

test('the title that introduces a person is his mention, of the kind role', () => {
  const { text, analysis, named } = parsedText(
    { 'Jonas Roos': 'person' },
    'Minister/NNP/2/compound Jonas/NNP/4/nsubj Roos/NNP/2/flat left/VBD/0/root ././4/punct',
  );
  const titled = named.map((name) => ({ ...name, title: { first: 0, last: 0 } }));
  const { names } = tellWhoIsWho(text, analysis, titled, model, null);
  assert.deepEqual(
    names.map(({ form, kind, entity }) => ({ form, kind, entity })),
    [
      { form: 'description', kind: 'role', entity: 'e1' },
      { form: 'name', kind: 'person', entity: 'e1' },
    ],
  );
});

test('without a parse, names are joined all the same and nothing throws', () => {
  const { text, analysis, named } = parsedText(
    { 'Jonas Roos': 'person', Roos: 'person' },
    'Jonas/NNP/0/_ Roos/NNP/0/_ left/VBD/0/_ ././0/_',
    'Roos/NNP/0/_ said/VBD/0/_ he/PRP/0/_ drove/VBD/0/_ ././0/_',
  );
  const { entities } = tellWhoIsWho(text, analysis, named, model, null);
  assert.equal(entities.length, 1);
  assert.equal(entities[0]?.name, 'Jonas Roos');
});

test('an empty article has nobody in it', () => {
  const { text, analysis } = parsedText({}, '');
  const empty: Analysis = {
    ...analysis,
    sentenceSpans: new Uint32Array(),
    sentenceTokens: Uint32Array.of(0),
    tokenSpans: new Uint32Array(),
    tags: new Uint8Array(),
    pennTags: new Uint8Array(),
    lemmas: new Uint32Array(),
    heads: new Int32Array(),
    relations: new Uint8Array(),
  };
  assert.deepEqual(tellWhoIsWho(text, empty, [], model, null), { names: [], entities: [] });
});

test('two hundred thousand pronouns and nouns without a stop take linear time', () => {
  const sentence = Array.from({ length: 5000 }, (_, i) => (i % 2 ? 'it/PRP/0/_' : 'ferry/NN/0/_')).join(' ');
  const timeOf = (times: number): number => {
    const { text, analysis, named } = parsedText({}, Array.from({ length: times }, () => sentence).join(' '));
    const started = performance.now();
    tellWhoIsWho(text, analysis, named, model, null);
    return performance.now() - started;
  };
  timeOf(1);
  assert.ok(timeOf(16) < 16 * 4 * Math.max(5, timeOf(2)));
});

test('the weights that are shipped are the ones their card describes', () => {
  const digest = createHash('sha256')
    .update(readFileSync(new URL('weights/coreference.json', ROOT)))
    .digest('hex');
  assert.ok(readFileSync(new URL('weights/coreference.md', ROOT), 'utf8').includes(digest));
});
