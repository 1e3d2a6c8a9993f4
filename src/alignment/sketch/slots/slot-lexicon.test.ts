import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSlotLexicon } from './slot-lexicon.ts';

const EMPTY = { numbers: '', measures: '', vague: '', offices: '', negative: '' };

test('a line that cannot be understood is named with its file', () => {
  assert.throws(
    () => parseSlotLexicon({ ...EMPTY, numbers: '# head\nsix\tsix\tone' }),
    /number-words\.tsv, line 2/u,
  );
  assert.throws(
    () => parseSlotLexicon({ ...EMPTY, measures: 'ell\tell\tlength\t0' }),
    /measures\.tsv, line 1/u,
  );
  assert.throws(() => parseSlotLexicon({ ...EMPTY, negative: 'not\toften' }), /negative-words\.tsv, line 1/u);
});

test('a measure is found by each of its words', () => {
  const { measureByWords } = parseSlotLexicon({ ...EMPTY, measures: 'ell,ells\tell\tlength\t1.14\t3 ells' });
  assert.equal(measureByWords.get('ells')?.name, 'ell');
});
