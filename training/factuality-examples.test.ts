import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTokens } from './factuality-examples.ts';

test('tokens become the prose they were cut from', () => {
  const tokens = [
    '``',
    'No',
    ',',
    "''",
    'said',
    'the',
    'well',
    '-',
    'known',
    'envoy',
    ';',
    'he',
    'is',
    "n't",
    'here',
    '.',
  ];
  const { prose, offsets } = joinTokens(tokens);
  assert.equal(prose, '“No,” said the well-known envoy; he isn’t here.'.replace('’', "'"));
  assert.equal(prose.slice(offsets[9], (offsets[9] ?? 0) + 5), 'envoy');
  assert.equal(prose.slice(offsets[13], (offsets[13] ?? 0) + 3), "n't");
});

test('straight quotation marks open and close in turn', () => {
  assert.equal(joinTokens(['He', 'said', '"', 'no', '"', 'twice']).prose, 'He said “no” twice');
});
