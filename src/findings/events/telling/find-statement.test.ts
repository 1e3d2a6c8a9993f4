import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsIn } from '../../../../test/read-english.ts';
import type { Span } from '../../../model/index.ts';
import { statementAround, statementMadeBy } from './find-statement.ts';

const PROSE = 'Brown said that Lee denied that the army fled.';
const spanOf = (word: string): Span => [PROSE.indexOf(word), PROSE.indexOf(word) + word.length];

test('of nested statements a word stands in the innermost', () => {
  const cue = statementAround(statementsIn(PROSE), spanOf('fled'))?.cue.spans[0];
  assert.deepEqual(cue, spanOf('denied'));
});

test('the cue stands in no statement of its own, but in the one around it', () => {
  assert.deepEqual(statementAround(statementsIn(PROSE), spanOf('denied'))?.cue.spans[0], spanOf('said'));
  assert.equal(statementAround(statementsIn(PROSE), spanOf('said')), undefined);
});

test('a cue makes its statement, and no other word does', () => {
  assert.deepEqual(statementMadeBy(statementsIn(PROSE), spanOf('denied'))?.cue.spans[0], spanOf('denied'));
  assert.equal(statementMadeBy(statementsIn(PROSE), spanOf('army')), undefined);
});
