import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventSentence } from '../../src/findings/events/event-scene.fixture.ts';
import type { EventDraft } from '../../src/findings/events/drafts/event-draft.ts';
import type { EventType, Span } from '../../src/model/index.ts';
import { isRight } from './judge-draft.ts';
import type { CodedSentence } from './coded-sentence.ts';

const PROSE = 'Norway accused Chile in Paris.';
const { scene, sentence: reading, at } = readEventSentence(PROSE);
const spanOf = (word: string): Span => [PROSE.indexOf(word), PROSE.indexOf(word) + word.length];

function coded(type: EventType, actors: readonly string[], recipients: readonly string[]): CodedSentence {
  const sides = { actors: actors.map(spanOf), recipients: recipients.map(spanOf) };
  const mark = { trigger: spanOf('accused'), type, status: 'happened', ...sides } as const;
  return { id: 'prose.txt', scene, reading, pair: null, marks: [mark] };
}

function drafted(type: EventType, actors: readonly string[], recipients: readonly string[]): EventDraft {
  return {
    type,
    typeProbability: 1,
    trigger: at('accused'),
    actors: actors.map(at),
    recipients: recipients.map(at),
    odds: { act: 1, type: 1 },
    pair: null,
    reading: null,
  };
}

test('a draft is right with the marked type and sides', () => {
  const sentence = coded('ACCUSE', ['Norway'], ['Chile']);
  assert.ok(isRight(sentence, drafted('ACCUSE', ['norway'], ['chile'])));
  assert.ok(!isRight(sentence, drafted('REJECT', ['norway'], ['chile'])));
  assert.ok(!isRight(sentence, drafted('ACCUSE', ['chile'], ['norway'])));
  assert.ok(!isRight(sentence, drafted('ACCUSE', ['norway'], [])));
});

test('those who take part alike may stand on either side', () => {
  const sentence = coded('CONSULT', ['Norway'], ['Chile']);
  assert.ok(isRight(sentence, drafted('CONSULT', ['chile'], ['norway'])));
});

test('where nothing is marked no draft is right', () => {
  assert.ok(!isRight({ ...coded('ACCUSE', [], []), marks: [] }, drafted('ACCUSE', [], [])));
});
