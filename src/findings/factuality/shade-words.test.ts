import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseShadeWords, signatureOf } from './shade-words.ts';

test('the entry for the very complement holds before that for any', () => {
  const words = parseShadeWords(
    'agree\tVERB\t-\ttold\topen\tThey agreed that it was late.\nagree\tVERB\tto\tplanned\tfalse\tThey agreed to meet.',
  );
  assert.equal(signatureOf(words, 'agree', 'VERB', 'to')?.affirmed, 'planned');
  assert.equal(signatureOf(words, 'agree', 'VERB', 'that')?.affirmed, 'told');
  assert.equal(signatureOf(words, 'agree', 'NOUN', 'to'), undefined);
});

test('a line with an unknown part of speech, complement or shade, or without an example, is named', () => {
  for (const line of [
    'fail\tVRB\tto\tfalse\ttrue\tThey failed.',
    'fail\tVERB\tfor\tfalse\ttrue\tThey failed.',
    'fail\tVERB\tto\tuntrue\ttrue\tThey failed.',
    'fail\tVERB\tto\tfalse\ttrue',
  ])
    assert.throws(() => parseShadeWords(`# words\n${line}`), /factuality-words\.tsv, line 2/u);
});
