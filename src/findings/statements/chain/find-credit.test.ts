import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainArticle } from '../../../../test/plain-article.ts';
import type { Article, PartKind } from '../../../model/index.ts';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { findCredit } from './find-credit.ts';

const { cast } = readMarkedScene('[speaker|Lind] [cue|said] [content|no].');

/** The words of the credit that is found in an article of one line a part. */
function creditOf(...lines: readonly (readonly [kind: PartKind, line: string])[]): string | null {
  const text = lines.map(([, line]) => line).join('\n');
  let start = 0;
  const parts = lines.map(([kind, line]) => {
    const part = { kind, start, end: start + line.length };
    start = part.end + 1;
    return part;
  });
  const article: Article = { ...toPlainArticle('a.txt', text), parts };
  const span = findCredit(article, cast)?.speaker?.spans[0];
  return span ? text.slice(...span) : null;
}

const CREDITS: Readonly<
  Record<string, readonly [credit: string | null, ...lines: readonly (readonly [PartKind, string])[]]>
> = {
  'in brackets behind the place': [
    'Reuters',
    ['body', 'LUND (Reuters) - Talks had failed.'],
    ['body', 'More came.'],
  ],
  'with a dash': ['AP', ['body', 'LUND, Sweden (AP) — Talks had failed.']],
  'at the very beginning': ['Yonhap', ['body', 'Yonhap – Talks had failed.']],
  'in the dateline': ['AFP', ['dateline', 'LUND (AFP) —'], ['body', 'Talks had failed.']],
  'in the byline': [
    'Associated Press',
    ['byline', 'By Marta Lind, Associated Press'],
    ['body', 'Talks had failed.'],
  ],
  'as the last line': ['AFP', ['body', 'Talks had failed.'], ['body', 'More came.'], ['body', '— AFP']],
  'nobody is credited': [null, ['body', 'Talks had failed, Lind told Reuters.']],
  'a bracket that is no agency': [null, ['body', 'The council (Harbour) - Talks had failed.']],
  'an empty article': [null],
};

for (const [phenomenon, [credit, ...lines]] of Object.entries(CREDITS)) {
  test(`an agency’s credit: ${phenomenon}`, () => {
    assert.equal(creditOf(...lines), credit);
  });
}
