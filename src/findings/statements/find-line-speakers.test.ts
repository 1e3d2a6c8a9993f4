import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../analysis/index.ts';
import type { Article, PartKind } from '../../model/index.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { lexicon, reader } from '../../../test/read-english.ts';
import { findLineSpeakers } from './find-line-speakers.ts';
import { spanOfRange, toScene } from '../scene.ts';
import { toldTokens } from './told-tokens.ts';
import { toCast } from './who/cast.ts';

/** What lines tell by their form alone, as `speaker | content`; the first line is of the kind given. */
function linesOf(text: string, kind: PartKind = 'headline'): readonly string[] {
  const parts = [...text.matchAll(/.+/gu)].map(({ index, 0: line }, i) => ({
    kind: i === 0 ? kind : ('body' as const),
    start: index,
    end: index + line.length,
  }));
  const article: Article = { ...toPlainArticle('lines.txt', text), parts };
  const cast = toCast(toScene(article, analyse(article, reader)), lexicon.sourcing);
  return findLineSpeakers(cast, article, toldTokens(cast.lower.length, [])).map(({ speaker, content }) =>
    [speaker ? [speaker] : [], content]
      .map((ranges) => ranges.map((range) => text.slice(...spanOfRange(cast, range))).join(' … '))
      .join(' | '),
  );
}

test('a headline that opens with its speaker', () => {
  assert.deepEqual(linesOf('Poll: Most voters want to keep the bridge\nThe bridge is old.'), [
    'Poll | Most voters want to keep the bridge',
  ]);
});

test('a line of an interview', () => {
  assert.deepEqual(linesOf('Marta Lind: We will keep the bridge open, come what may.', 'body'), [
    'Marta Lind | We will keep the bridge open, come what may.',
  ]);
});

test('a tally is nothing said', () => {
  assert.deepEqual(linesOf('Marta Lind: 1,769.', 'body'), []);
});

test('a label is no speaker', () => {
  assert.deepEqual(linesOf('Weather: It will rain all day.', 'body'), []);
});

test('a line of names and colons alone is none', () => {
  assert.deepEqual(linesOf('Lind: '.repeat(2000), 'body'), []);
});
