import assert from 'node:assert/strict';
import test from 'node:test';
import { toId } from '../../model/index.ts';
import { quotingStatements } from '../plain-analysis.fixture.ts';
import { findQuotedRuns } from './find-quoted-runs.ts';
import { splitWords } from './split-words.ts';

const TEXT = 'Feld said that "the tug lines held all night" and that the crew was well.';
const WORDS = splitWords(TEXT, [[0, TEXT.length]], Infinity);
const QUOTATION = [15, 45] as const;

test('content that goes on outside the quotation is cut to what stands in it', () => {
  const [statement] = quotingStatements(TEXT);
  assert.ok(statement);
  const content = { spans: [[10, 72] as const], quoted: 'mixed' as const, carried: [] };
  const mixed = { ...statement, content };
  assert.deepEqual(findQuotedRuns(WORDS, [mixed], [QUOTATION])[0]?.runs, [[3, 8]]);
});

test('a statement without a quotation has no runs', () => {
  assert.deepEqual(findQuotedRuns(WORDS, quotingStatements(TEXT), []), []);
});

test('content outside the drawn words has no runs', () => {
  assert.deepEqual(findQuotedRuns(WORDS.slice(0, 2), quotingStatements(TEXT), [QUOTATION]), []);
});

test('one quotation is one statement’s, whoever passes it on and whatever is said within it', () => {
  const [spoken] = quotingStatements(TEXT);
  assert.ok(spoken);
  const passing = {
    ...spoken,
    id: toId<'statement'>('s8'),
    content: { spans: [[0, 72] as const], quoted: 'mixed' as const, carried: [] },
  };
  const part = { ...spoken, id: toId<'statement'>('s9'), within: spoken.id };
  const runs = findQuotedRuns(WORDS, [passing, { ...spoken, within: passing.id }, part], [QUOTATION]);
  assert.deepEqual(
    runs.map(({ statement }) => statement),
    [spoken.id],
  );
});
