import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../model/index.ts';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { ferryArticles } from './pages/fixtures/ferry-articles.fixture.ts';
import { showSentence } from './show-sentence.ts';

const { agency } = ferryArticles;

test('a sentence is read again with its number in the ledger', async () => {
  const sentence = await showSentence(agency, 1, analyseFixtures);
  assert.equal(sentence?.text, agency.article.title);
  assert.deepEqual([sentence.number, sentence.of], [1, agency.sentences.length]);
  assert.deepEqual(
    sentence.words.slice(0, 2).map(({ form, head, relation }) => [form, head, relation]),
    [
      ['Ferry', 2, 'nsubj'],
      ['left', 12, 'ccomp'],
    ],
  );
});

test('a sentence that the article does not have is not shown', async () => {
  for (const number of [0, agency.sentences.length + 1, 1.5])
    assert.equal(await showSentence(agency, number, analyseFixtures), undefined);
});

test('of a long article no more is read again than its opening and the sentence', async () => {
  const text = `${agency.article.text}\n\n${'The ferry sailed. '.repeat(50_000)}`;
  const [start, end] = [text.length - 19, text.length - 1];
  const parts = [
    ...agency.article.parts,
    { kind: 'body' as const, start: agency.article.text.length + 2, end },
  ];
  const read: Article[] = [];
  const sentence = await showSentence(
    { ...agency, article: { ...agency.article, text, parts }, sentences: [[start + 1, end]] },
    1,
    (article) => {
      read.push(article);
      return analyseFixtures(article);
    },
  );
  assert.equal(sentence?.text, 'The ferry sailed.');
  const size = read[0]?.parts.reduce((sum, part) => sum + part.end - part.start, 0) ?? 0;
  assert.ok(size < 5000, `${size}`);
});
