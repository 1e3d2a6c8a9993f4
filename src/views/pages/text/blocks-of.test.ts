import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sliceOf } from '../../../model/index.ts';
import { blocksOf } from './blocks-of.ts';

function laidOut(text: string, parts: Parameters<typeof blocksOf>[0]['parts']): readonly string[] {
  return blocksOf({ text, parts }).map(({ kind, span }) => `${kind}: ${sliceOf(text, span)}`);
}

test('a part of several paragraphs becomes as many blocks', () => {
  const text = 'One.\n\n  Two, on\ntwo lines.\n';
  assert.deepEqual(laidOut(text, [{ kind: 'body', start: 0, end: text.length }]), [
    'body: One.',
    'body: Two, on\ntwo lines.',
  ]);
});

test('where no line is blank, each line is a paragraph', () => {
  assert.deepEqual(laidOut('One.\nTwo.', [{ kind: 'body', start: 0, end: 9 }]), ['body: One.', 'body: Two.']);
});

test('text that lies in no part is furniture', () => {
  assert.deepEqual(laidOut('One.\n\nMenu', [{ kind: 'body', start: 0, end: 4 }]), [
    'body: One.',
    'furniture: Menu',
  ]);
});
