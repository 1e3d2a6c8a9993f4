import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toScene } from '../src/findings/scene.ts';
import { toId, type EventMention, type EventParty, type Span } from '../src/model/index.ts';
import { toPlainArticle } from '../test/plain-article.ts';
import { analyseProse } from '../test/read-english.ts';
import type { MarkedEvent } from '../training/events/read-marks.ts';
import { judgeEvents, type Judgement } from './judge-events.ts';

/** An event by its words: those found and those marked are told alike. */
interface Told extends Partial<Pick<EventMention, 'type' | 'status'>> {
  readonly trigger: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  /** Codes of the recipients. */
  readonly codes?: readonly string[];
  readonly second?: EventMention['type'];
}

const PEOPLE: ReadonlySet<string> = new Set(['senator', 'rebel', 'court']);

function judge(prose: string, found: readonly Told[], marked: readonly Told[]): Judgement {
  const scene = toScene(toPlainArticle('prose', prose), analyseProse(prose));
  const spanOf = (words: string): Span => {
    const start = prose.indexOf(words);
    assert.ok(start >= 0, words);
    return [start, start + words.length];
  };
  return judgeEvents(
    scene,
    found.map((told) => toMention(told, spanOf)),
    marked.map((told) => toMarked(told, spanOf)),
    PEOPLE,
  );
}

function toMarked(
  { trigger, type = 'ACCUSE', second, status = 'happened', actors = [], recipients = [] }: Told,
  spanOf: (words: string) => Span,
): MarkedEvent {
  return {
    trigger: spanOf(trigger),
    type,
    ...(second && { second }),
    status,
    actors: actors.map(spanOf),
    recipients: recipients.map(spanOf),
  };
}

function toMention(told: Told, spanOf: (words: string) => Span): EventMention {
  const { trigger, type, status, actors, recipients } = toMarked(told, spanOf);
  const party =
    (codes: readonly string[]) =>
    (span: Span): EventParty => ({
      spans: [span],
      entity: null,
      codes,
      sector: null,
      doubt: null,
    });
  return {
    kind: 'event',
    id: toId(told.trigger),
    type,
    mode: null,
    contexts: [],
    status,
    factuality: 3,
    trigger: { spans: [trigger] },
    actors: actors.map(party([])),
    recipients: recipients.map(party(told.codes ?? [])),
    place: null,
    on: null,
    dated: [],
    statement: null,
    cameo: null,
    goldstein: null,
    confidence: 1,
    tentative: false,
    evidence: [trigger],
    madeBy: 'test',
  };
}

/** What is right of the only event found: `type sides status`. */
function rightOf(prose: string, found: Told, marked: Told): string {
  const [verdict, ...others] = judge(prose, [found], [marked]).verdicts;
  assert.ok(verdict && others.length === 0);
  return [
    verdict.isTypeRight ? ['type'] : [],
    verdict.areSidesRight ? ['sides'] : [],
    verdict.isStatusRight ? ['status'] : [],
  ]
    .flat()
    .join(' ');
}

const ACCUSED: Told = { trigger: 'accused', actors: ['Ardland'], recipients: ['Borland'] };

test('an event is right by its trigger, its sides and its status', () => {
  const prose = 'Ardland has accused Borland of theft.';
  assert.equal(rightOf(prose, ACCUSED, ACCUSED), 'type sides status');
  assert.equal(rightOf(prose, { ...ACCUSED, trigger: 'has accused' }, ACCUSED), 'type sides status');
  assert.equal(rightOf(prose, { ...ACCUSED, status: 'alleged' }, ACCUSED), 'type sides');
  assert.equal(rightOf(prose, { ...ACCUSED, type: 'REJECT' }, ACCUSED), 'sides status');
});

test('the second type that was marked does as well', () => {
  const marked: Told = { ...ACCUSED, type: 'THREATEN', second: 'ACCUSE' };
  assert.equal(rightOf('Ardland has accused Borland of theft.', ACCUSED, marked), 'type sides status');
});

test('a side is wrong where somebody is missing, too many, or another', () => {
  const prose = 'Ardland and Corland have accused Borland of theft.';
  const both: Told = { ...ACCUSED, actors: ['Ardland', 'Corland'] };
  assert.equal(rightOf(prose, ACCUSED, both), 'type sides status'); // one of two is enough
  assert.equal(rightOf(prose, both, ACCUSED), 'type status');
  assert.equal(rightOf(prose, { ...ACCUSED, actors: [] }, ACCUSED), 'type status');
  assert.equal(rightOf(prose, ACCUSED, { ...ACCUSED, actors: [] }), 'type status');
  assert.equal(rightOf(prose, { ...ACCUSED, recipients: ['Corland'] }, ACCUSED), 'type status');
  assert.equal(
    rightOf(prose, { ...ACCUSED, actors: ['Borland'], recipients: ['Ardland'] }, ACCUSED),
    'type status',
  );
});

test('another trigger tells the marked event where both sides are the same', () => {
  const prose = 'Ardland in a sharp attack accused Borland of theft.';
  assert.equal(rightOf(prose, { ...ACCUSED, trigger: 'attack' }, ACCUSED), 'type sides status');
  const oneSided: Told = { ...ACCUSED, trigger: 'attack', recipients: [] };
  assert.equal(judge(prose, [oneSided], [ACCUSED]).verdicts[0]?.marked, null);
});

test('an event of another sentence tells nothing of this one', () => {
  const prose = 'Ardland has accused Borland of theft. Its attack was loud.';
  const { verdicts, missed } = judge(prose, [{ ...ACCUSED, trigger: 'attack' }], [ACCUSED]);
  assert.equal(verdicts[0]?.marked, null);
  assert.equal(missed.length, 1);
});

test('one marked event is told once, by the one that is right', () => {
  const prose = 'Ardland in a sharp attack accused Borland of theft.';
  const wrong: Told = { ...ACCUSED, type: 'ASSAULT', trigger: 'attack' };
  const { verdicts, missed } = judge(prose, [wrong, ACCUSED, ACCUSED], [ACCUSED]);
  assert.deepEqual(
    verdicts.map(({ isTypeRight }) => isTypeRight),
    [false, true, false],
  );
  assert.deepEqual(missed, []);
});

test('part of a name, an apposition and a pronoun mean the party that is marked', () => {
  const prose = 'Mary Quill, a senator, arrived on Monday and she accused Borland of theft.';
  for (const actor of ['Quill', 'a senator', 'she'])
    assert.equal(
      rightOf(prose, { ...ACCUSED, actors: [actor] }, { ...ACCUSED, actors: ['Mary Quill'] }),
      'type sides status',
    );
});

test('somebody’s party is not he himself', () => {
  const prose = 'When Quill arrived, Mary Quill’s party accused Borland of theft.';
  const marked: Told = { ...ACCUSED, actors: ['party'] };
  assert.equal(rightOf(prose, { ...ACCUSED, actors: ['Quill'] }, marked), 'type status');
});

test('a thing as recipient is nobody where nobody was marked', () => {
  const prose = 'Ardland has rejected the plan of Borland and the rebels.';
  const marked: Told = { trigger: 'rejected', type: 'REJECT', actors: ['Ardland'] };
  assert.equal(rightOf(prose, { ...marked, recipients: ['the plan'] }, marked), 'type sides status');
  for (const party of ['Borland', 'the rebels'])
    assert.equal(rightOf(prose, { ...marked, recipients: [party] }, marked), 'type status');
  assert.equal(
    rightOf(prose, { ...marked, recipients: ['the plan'], codes: ['BOR'] }, marked),
    'type status',
  );
  const named: Told = { ...marked, recipients: ['Borland'] };
  assert.equal(rightOf(prose, { ...marked, recipients: ['the plan'] }, named), 'type status');
});

test('the two sides of a meeting are one', () => {
  const prose = 'Ardland has met Borland in the capital.';
  const marked: Told = { trigger: 'met', type: 'CONSULT', actors: ['Ardland'], recipients: ['Borland'] };
  const swapped: Told = { ...marked, actors: ['Borland'], recipients: ['Ardland'] };
  const joined: Told = { ...marked, actors: ['Ardland', 'Borland'], recipients: [] };
  for (const found of [swapped, joined]) assert.equal(rightOf(prose, found, marked), 'type sides status');
  assert.equal(rightOf(prose, { ...swapped, trigger: 'capital' }, marked), 'type sides status');
});

test('where nothing is found, all that is marked is missed', () => {
  const { verdicts, missed } = judge('Ardland has accused Borland of theft.', [], [ACCUSED]);
  assert.deepEqual(verdicts, []);
  assert.equal(missed.length, 1);
});
