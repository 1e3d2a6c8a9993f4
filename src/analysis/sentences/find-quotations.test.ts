import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sliceOf, type Span } from '../../model/index.ts';
import { findQuotations } from './find-quotations.ts';

function quotedIn(text: string): readonly string[] {
  const paragraphs = [...text.matchAll(/.+/gu)].map(({ index, 0: line }): Span => [
    index,
    index + line.length,
  ]);
  return findQuotations(text, paragraphs).map((span) => sliceOf(text, span));
}

const QUOTED: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'curly double marks': ['Lind said “we go” and left.', ['“we go”']],
  'straight double marks': ['Lind said "we go" and left.', ['"we go"']],
  'curly single marks': ['Lind said ‘we go’ and left.', ['‘we go’']],
  guillemets: ['Lind said «we go» and left.', ['«we go»']],
  'an apostrophe closes nothing': ['‘It’s the ministers’ plan,’ she said.', ['‘It’s the ministers’ plan,’']],
  'an apostrophe opens nothing': ['It’s the ministers’ plan, and Lind’s.', []],
  'what is quoted within a quotation is part of it': [
    '“He said ‘no’ again,” she said.',
    ['“He said ‘no’ again,”'],
  ],
  'an inch mark is no quotation': ['A 6" pipe burst.', []],
  'what is left open goes on where the next paragraph opens with a mark': [
    'She said: “We go.\n“We go now.”',
    ['“We go.', '“We go now.”'],
  ],
  'what begins a paragraph ends with it': ['“We go now.\nPrices rose.', ['“We go now.']],
  'what is left open elsewhere is a slip': ['She said “we go.\nPrices rose.', []],
};

for (const [phenomenon, [text, quoted]] of Object.entries(QUOTED))
  test(phenomenon, () => {
    assert.deepEqual(quotedIn(text), quoted);
  });

test('quotations are in order and apart, whatever marks a text has', () => {
  const piece = fc.constantFrom('"', '“', '”', '„', '‘', '’', '«', '»', 'a', ' ', 's', '\n', '.');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const paragraphs = [...text.matchAll(/.+/gu)].map(({ index, 0: line }): Span => [
        index,
        index + line.length,
      ]);
      let end = 0;
      for (const span of findQuotations(text, paragraphs)) {
        assert.ok(span[0] >= end && span[1] > span[0]);
        end = span[1];
      }
    }),
  );
});
