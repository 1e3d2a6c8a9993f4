import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listSources, loadTools, readInto, type Reading, type Source } from '../src/engine.ts';
import { ask, closeLedger, openLedger, type Ledger } from '../src/ledger/index.ts';
import {
  fromJson,
  isAnalysed,
  overlaps,
  partsOf,
  sliceOf,
  spanOfPart,
  statementsOf,
  toJson,
  wordingOf,
  type AcrossAnswer,
  type Entry,
} from '../src/model/index.ts';

const SAMPLES = fileURLToPath(new URL('../samples/articles', import.meta.url));

let ledger: Ledger;
let across: AcrossAnswer;
const entries: Entry[] = [];

async function readSamples(): Promise<readonly Reading[]> {
  const tools = await loadTools();
  const readings: Reading[] = [];
  for (const source of await listSources([SAMPLES]))
    for await (const reading of readInto(ledger, source as Source, tools)) readings.push(reading);
  return readings;
}

before(async () => {
  ledger = await openLedger(':memory:');
  for (const reading of await readSamples()) if (reading.kind === 'read') entries.push(reading.entry);
  across = await ask(ledger, { kind: 'across' });
});

after(async () => {
  await closeLedger(ledger);
});

function sampleCalled(file: string): Entry {
  const entry = entries.find(({ article }) => article.file.endsWith(file));
  assert.ok(entry, `no sample ${file}`);
  return entry;
}

function idOf(file: string): string {
  return sampleCalled(file).article.id;
}

function shareStory(...files: readonly string[]): boolean {
  const ids = files.map(idOf);
  return across.stories.some(({ articles }) => ids.every((id) => articles.some((each) => each === id)));
}

test('every sample is read, and reading them again records nothing', async () => {
  assert.equal(entries.length, 24);
  const again = await readSamples();
  assert.deepEqual([...new Set(again.map(({ kind }) => kind))], ['known']);
});

test('every value survives a round trip through JSON', () => {
  for (const entry of entries) assert.deepEqual(fromJson(toJson(entry)), entry);
  assert.deepEqual(fromJson(toJson(across)), across);
});

test('everything found stands in the text, outside furniture, and says who made it', () => {
  for (const { article, findings } of entries) {
    const furniture = partsOf(article, 'furniture').map(spanOfPart);
    for (const finding of findings) {
      assert.match(finding.madeBy, /^[\w-]+@\d+$/u);
      assert.ok(finding.evidence.length > 0);
      for (const span of finding.evidence) {
        assert.notEqual(sliceOf(article.text, span).trim(), '');
        assert.ok(
          !furniture.some((each) => overlaps(each, span)),
          `${article.file}: ${sliceOf(article.text, span)}`,
        );
      }
    }
  }
});

test('no speaker is a verb, and a pronoun is called one', () => {
  for (const { article, findings } of entries)
    for (const { speaker } of statementsOf(findings)) {
      const words = wordingOf(article.text, speaker?.spans ?? []);
      assert.doesNotMatch(words, /^(?:said|says|told|added)\b/u);
      if (/^(?:he|she|it|they|we|I)$/iu.test(words)) assert.equal(speaker?.form, 'pronoun');
    }
});

test('an article in German is kept and not analysed', () => {
  const { analysis, findings, article } = sampleCalled('nord-stream-ermittlungen.html');
  assert.equal(analysis.language.code, 'de');
  assert.equal(isAnalysed(analysis), false);
  assert.deepEqual(findings, []);
  assert.ok(article.text.length > 300);
});

test('a wire story, its copies and its rewording are one story; another happening is not in it', () => {
  const wire = 'sample-wire-un-command.txt';
  assert.ok(
    shareStory(
      wire,
      'harbour-courier-un-command.txt',
      'evening-ledger-un-command.txt',
      'morning-digest-un-command.html',
    ),
  );
  assert.ok(!shareStory(wire, 'finland-joins-nato.html'));
});

test('a copy shows the words on both sides, and its direction where time tells it', () => {
  const copy = across.copies.find(
    ({ from, to }) =>
      from === idOf('sample-wire-un-command.txt') && to === idOf('harbour-courier-un-command.txt'),
  );
  assert.equal(copy?.direction, 'known');
  const passage = copy.passages.find(({ kind }) => kind === 'verbatim');
  assert.ok(passage);
  const words = (file: string, span: readonly [number, number]): readonly string[] =>
    sampleCalled(file)
      .article.text.slice(...span)
      .match(/\p{L}+/gu) ?? [];
  assert.deepEqual(
    words('sample-wire-un-command.txt', passage.from),
    words('harbour-courier-un-command.txt', passage.to),
  );
});

test('where one article has no date, only who has more tells the direction of a copy', () => {
  const undated = idOf('evening-ledger-un-command.txt');
  const copies = across.copies.filter(({ from, to }) => from === undated || to === undated);
  assert.ok(copies.length > 0);
  for (const { direction, grounds } of copies)
    assert.equal(
      direction === 'known',
      grounds.some((ground) => ground.includes('% of the copy stands in the original')),
    );
});

test('a rewording is found as reworded', () => {
  const digest = idOf('morning-digest-un-command.html');
  const copies = across.copies.filter(({ to, from }) => to === digest || from === digest);
  assert.ok(copies.some(({ passages }) => passages.filter(({ kind }) => kind === 'reworded').length >= 5));
});

test('the same quoted words in two articles are one claim, and their denial is tied to it', () => {
  const denied = across.claims.filter((claim) => claim.denied.length > 0);
  assert.ok(denied.length > 0);
  for (const claim of across.claims) {
    const { affirmed, confirmed, doubted, denied, notObserved } = claim;
    assert.ok([affirmed, confirmed, doubted, denied, notObserved].flat().length > 1);
    assert.equal(claim.roots, claim.rootsNamed.length);
  }
});
