import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../../model/index.ts';
import { splitByMarks } from './split-by-marks.ts';

const anySpan = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

test('the segments of any text under any marks are the text, in order', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(anySpan),
      fc.array(fc.integer({ min: -5, max: 60 })),
      (text, spans, cuts) => {
        const segments = splitByMarks(
          text,
          spans.map((span) => ({ span })),
          cuts,
        );
        assert.equal(segments.map(({ start, end }) => text.slice(start, end)).join(''), text);
        assert.ok(segments.every(({ start, end }) => start < end));
      },
    ),
  );
});

test('a segment carries exactly the marks that cover it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
      fc.array(anySpan, { maxLength: 8 }),
      (text, spans) => {
        const marks = spans.map((span) => ({ span }));
        for (const { start, end, marks: found } of splitByMarks(text, marks)) {
          const covering = marks.filter(({ span }) => span[0] <= start && end <= span[1]);
          assert.deepEqual(new Set(found), new Set(covering));
        }
      },
    ),
  );
});

test('a mark that ends within a surrogate pair takes the whole character', () => {
  const segments = splitByMarks('a😀b', [{ span: [0, 2] }]);
  assert.deepEqual(
    segments.map(({ start, end, marks }) => [start, end, marks.length]),
    [
      [0, 3, 1],
      [3, 4, 0],
    ],
  );
});

test('marks that overlap share the middle, the outer one first', () => {
  const [outer, inner] = [{ span: [0, 8] as Span }, { span: [4, 10] as Span }];
  assert.deepEqual(
    splitByMarks('abcdefghij', [inner, outer]).map(({ marks }) => marks),
    [[outer], [outer, inner], [inner]],
  );
});

test('thousands of marks on one place stay cheap', () => {
  const marks = Array.from({ length: 10_000 }, (_, i) => ({ span: [i, 20_000 - i] as Span }));
  const started = performance.now();
  const segments = splitByMarks('x'.repeat(20_000), marks);
  assert.ok(segments.every((segment) => segment.marks.length <= 16));
  assert.ok(performance.now() - started < 2000);
});
