import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitParagraphs } from './split-paragraphs.ts';

function paragraphsOf(text: string): readonly string[] {
  return splitParagraphs(text).map((paragraph) => paragraph.text);
}

test('a line is a paragraph', () => {
  assert.deepEqual(paragraphsOf('One is here.\r\n  Two is here. \n\nThree.\n'), [
    'One is here.',
    'Two is here.',
    'Three.',
  ]);
});

test('lines broken to a width are one paragraph up to the blank line', () => {
  const wrapped = [
    'The ministers met again on Monday to talk about the',
    'shipping in the strait, and about the fees that each',
    'of them takes from the tankers that come through it.',
    '',
    'They will meet once more in June, their host said to',
    'the few that had waited for him.',
  ].join('\n');
  assert.deepEqual(
    paragraphsOf(wrapped).map((paragraph) => paragraph.split('\n').length),
    [3, 2],
  );
});

test('a paragraph knows where it stands', () => {
  const text = '\n  One is here.\n';
  assert.deepEqual(
    splitParagraphs(text).map(({ start, end }) => text.slice(start, end)),
    ['One is here.'],
  );
});

test('blank text has none', () => {
  assert.deepEqual(paragraphsOf(' \n\t\r\n'), []);
});
