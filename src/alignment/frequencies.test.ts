import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { parseFrequencies, rarityOf } from './frequencies.ts';

const WEIGHTS = new URL('../../weights/', import.meta.url);

test('a word unknown to the background is rarer than any known one', () => {
  const frequencies = parseFrequencies('{"articles":99,"words":{"3":"keel","50":"said"}}');
  assert.equal(rarityOf(frequencies, 'said'), Math.log(2));
  assert.equal(rarityOf(frequencies, 'xylotomy'), Math.log(100));
});

test('what is no table is refused', () => {
  for (const json of [
    '',
    '[]',
    'null',
    '{"articles":0,"words":{}}',
    '{"articles":9,"words":{"x":"a"}}',
    '{"articles":9,"words":{"3":4}}',
  ])
    assert.throws(() => parseFrequencies(json), SyntaxError);
});

test('the table that is shipped is the one its card describes', async () => {
  const json = await readFile(new URL('document-frequencies.json', WEIGHTS), 'utf8');
  const card = await readFile(new URL('document-frequencies.md', WEIGHTS), 'utf8');
  assert.ok(card.includes(createHash('sha256').update(json).digest('hex')));
  const frequencies = parseFrequencies(json);
  assert.ok(frequencies.countByWord.size > 10_000);
  assert.ok(rarityOf(frequencies, 'said') < rarityOf(frequencies, 'parliament'));
});
