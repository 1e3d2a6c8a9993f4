import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFurniture } from '../../src/article/index.ts';
import { EVENT_STATUSES, EVENT_TYPES } from '../../src/model/index.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import {
  readMarks,
  toMarkedArticles,
  TRAINING_COLLECTIONS,
  type MarkedEvent,
  type Marks,
} from './read-marks.ts';
import { readEcbFiles, readFiles, readSentenceRuns } from './read-texts.ts';

const furniture = parseFurniture('');
const TEXT = 'Ardland accused Borland.';
const EVENT: MarkedEvent = {
  trigger: [8, 15],
  type: 'ACCUSE',
  status: 'happened',
  actors: [[0, 7]],
  recipients: [[16, 23]],
};
const marks: Marks = {
  'folder/a.txt': {
    digest: `sha256:${createHash('sha256').update(TEXT).digest('hex')}`,
    events: [EVENT],
  },
};

test('an article comes with its marked events', () => {
  const article = toPlainArticle('a.txt', TEXT);
  assert.deepEqual(toMarkedArticles(marks, [article]), [{ path: 'folder/a.txt', article, events: [EVENT] }]);
});

test('a text that is not the marked one is refused by its path', () => {
  for (const articles of [[], [toPlainArticle('a.txt', 'Ardland praised Borland.')]])
    assert.throws(() => toMarkedArticles(marks, articles), /^Error: folder\/a\.txt is not the text whose/u);
});

for (const collection of ['gold', ...TRAINING_COLLECTIONS] as const)
  test(`the marks of ${collection} have known labels, stretches of words, and the order of the text`, async () => {
    const texts = Object.entries(await readMarks(collection));
    assert.ok(texts.length > 10);
    for (const [path, { digest, events }] of texts) {
      assert.match(digest, /^sha256:[0-9a-f]{64}$/u, path);
      for (const [i, { trigger, type, second, status, actors, recipients }] of events.entries()) {
        assert.ok(EVENT_TYPES.includes(type) && EVENT_STATUSES.includes(status), path);
        assert.ok(second === undefined || (second !== type && EVENT_TYPES.includes(second)), path);
        for (const [start, end] of [trigger, ...actors, ...recipients])
          assert.ok(Number.isInteger(start) && start >= 0 && end > start, path);
        assert.ok(trigger[0] >= (events[i - 1]?.trigger[0] ?? 0), path);
      }
    }
  });

test('no text is both measured on and trained on', async () => {
  const gold = Object.values(await readMarks('gold')).map(({ digest }) => digest);
  for (const collection of TRAINING_COLLECTIONS)
    for (const [path, { digest }] of Object.entries(await readMarks(collection)))
      assert.ok(!gold.includes(digest), path);
});

test('a file is read as the engine reads it; what is missing is named', async () => {
  const data = temporaryFolder();
  writeFileSync(join(data, 'a.txt'), `The quay\n\n${TEXT}\n`);
  const [article] = await readFiles(data, ['a.txt'], furniture);
  assert.ok(article?.text.includes(TEXT));
  await assert.rejects(readFiles(data, ['a.txt', 'b.txt'], furniture), /^Error: b\.txt: /u);
});

test('a run of labelled sentences is a text of as many lines', async () => {
  const data = temporaryFolder();
  writeFileSync(join(data, 'names.txt'), 'One O\n\nTwo O\nmen O\n\nThree O\n');
  const [article] = await readSentenceRuns(data, ['names.txt#1+2'], furniture);
  assert.equal(article?.text, 'Two men\nThree');
  await assert.rejects(readSentenceRuns(data, ['names.txt#2+2'], furniture), /names\.txt#2\+2 is not among/u);
  await assert.rejects(readSentenceRuns(data, ['names.txt'], furniture), /names\.txt is not among/u);
});

test('a file of ECB+ is its tokens, a sentence a line', async () => {
  const data = temporaryFolder();
  mkdirSync(join(data, 'ecb/1'), { recursive: true });
  const tokens = ['Ardland', 'left', '.'].map((word) => `<token t_id="1" sentence="0">${word}</token>`);
  writeFileSync(join(data, 'ecb/1/1_1ecb.xml'), tokens.join('\n'));
  const [article] = await readEcbFiles(data, ['ecb/1/1_1ecb.xml'], furniture);
  assert.equal(article?.text, 'Ardland left .');
  await assert.rejects(readEcbFiles(data, ['ecb/1/1_2ecb.xml'], furniture), /1_2ecb\.xml is not among/u);
});
