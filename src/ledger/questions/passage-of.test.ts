import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId, type Span, type Statement } from '../../model/index.ts';
import { passageOf } from './passage-of.ts';

function statementAt(cue: Span, ...content: readonly Span[]): Statement {
  return {
    kind: 'statement',
    id: toId('s1'),
    within: null,
    speaker: null,
    cue: { spans: [cue], kind: 'say' },
    content: { spans: content, quoted: 'indirect' },
    chain: [],
    evidence: [cue, ...content],
    madeBy: 'samples@1',
  };
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
