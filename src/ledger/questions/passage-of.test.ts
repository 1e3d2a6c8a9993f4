import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainStatement } from '../../../test/plain-statement.ts';
import type { Span, Statement } from '../../model/index.ts';
import { passageOf } from './passage-of.ts';

function statementAt(cue: Span, ...content: readonly Span[]): Statement {
  return toPlainStatement({
    cue: { spans: [cue], kind: 'say' },
    content: { spans: content, quoted: 'indirect', carried: [] },
  });
}

const TEXT = 'First one. It is said. “We go. We stay.” Last one.';
const SENTENCES: readonly Span[] = [
  [0, 10],
  [11, 22],
  [23, 30],
  [31, 40],
  [41, 50],
];

test('the passage is the sentences that hold cue and content, whole', () => {
  assert.deepEqual(passageOf(statementAt([17, 21], [24, 30]), TEXT, SENTENCES), {
    text: 'It is said. “We go.',
    start: 11,
  });
});

test('a sentence that only touches is not in the passage', () => {
  assert.equal(passageOf(statementAt([11, 22]), TEXT, SENTENCES).text, 'It is said.');
});

test('without sentences the passage is the statement itself', () => {
  assert.deepEqual(passageOf(statementAt([17, 21], [24, 30]), TEXT, []), {
    text: 'said. “We go.',
    start: 17,
  });
});

test('a statement that spans its article is shown around its cue, no character halved', () => {
  const text = '🌉'.repeat(10_000);
  for (const cue of [0, 9_001, 19_998]) {
    const passage = passageOf(statementAt([cue, cue + 2], [0, text.length]), text, [[0, text.length]]);
    assert.ok(passage.text.length <= 2001 && passage.text.length >= 1999);
    assert.ok(passage.text.isWellFormed());
    assert.ok(passage.start <= cue && cue < passage.start + passage.text.length);
    assert.equal(text.slice(passage.start, passage.start + passage.text.length), passage.text);
  }
});

test('the passage takes in where it was said and by whom it came, where that is near', () => {
  const statement = statementAt([17, 21]);
  const occasions = [{ kind: 'when', spans: [[41, 45]] }] as const;
  const cue = { spans: [[0, 5]], kind: 'report' } as const;
  const chain = [{ kind: 'second-hand', speaker: null, cue }] as const;
  assert.equal(passageOf({ ...statement, occasions }, TEXT, SENTENCES).text, TEXT.slice(11));
  assert.equal(passageOf({ ...statement, chain }, TEXT, SENTENCES).text, TEXT.slice(0, 22));
  const far = `${TEXT} ${'x'.repeat(2000)}`;
  const late = [{ kind: 'when', spans: [[2040, 2045]] }] as const;
  assert.equal(passageOf({ ...statement, occasions: late }, far, SENTENCES).text, 'It is said.');
});
