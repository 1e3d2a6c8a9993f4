import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPublishedLine } from './find-published-line.ts';

test('a line that says when is found, wherever it stands', () => {
  const text =
    'Talks resume\nBy: Jane Roe\nPublished: January 14, 2024 at 10:51 pm EST | Updated: Jan 15, 2024\nThe ministers …';
  assert.equal(findPublishedLine(text), '2024-01-14T22:51:00-05:00');
  assert.equal(findPublishedLine('Posted on March 30, 2015 by the desk'), '2015-03-30');
  assert.equal(findPublishedLine('First published 3 May 2024'), '2024-05-03');
});

test('nothing else is taken for it', () => {
  const others = [
    'SEOUL, Nov. 14 (Coastal News) — The ministers met.',
    'SEOUL, Nov. 14, 2023 (Coastal News) — The ministers met.',
    'Updated: January 14, 2024',
    '© 2024 Example Herald',
    'The ministers met on January 14, 2024.',
    'Published January 14, 2024, the report says that talks failed.',
    'The report was published: January 14, 2024',
    'Published: 31 February 2024',
    'January 14, 2024',
  ];
  for (const line of others) assert.equal(findPublishedLine(line), null, line);
});
