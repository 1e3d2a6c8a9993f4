import assert from 'node:assert/strict';
import test from 'node:test';
import { toPlainEvent, toPlainParty, spanIn } from '../../../test/plain-event.ts';
import { toId, type Entity, type EventMention, type Mention } from '../../model/index.ts';
import { EMPTY_ANALYSIS } from '../plain-analysis.fixture.ts';
import { drawEvents } from './draw-events.ts';
import { splitWords } from './split-words.ts';

const TEXT = 'Ada Lind accused Borduria. She warned Klow.';
const LIND: Entity = {
  id: toId('e1'),
  name: 'Ada Lind',
  kind: 'person',
  place: null,
  codes: [],
  register: null,
  mentions: [],
};
const NAMES: readonly Mention[] = [
  { spans: [spanIn(TEXT, 'Ada Lind')], form: 'name', kind: 'person', entity: LIND.id },
  { spans: [spanIn(TEXT, 'She')], form: 'pronoun', kind: 'person', entity: LIND.id },
];

function draw(...events: readonly Partial<EventMention>[]) {
  const words = splitWords(TEXT, [[0, TEXT.length]], 99);
  const analysis = { ...EMPTY_ANALYSIS, names: NAMES, entities: [LIND] };
  return drawEvents(words, analysis, events.map(toPlainEvent));
}

test('an event stands at its trigger, and a person goes by one key as a name and as a pronoun', () => {
  const [accused, warned] = draw(
    {
      trigger: { spans: [spanIn(TEXT, 'accused')] },
      actors: [toPlainParty([spanIn(TEXT, 'Ada Lind')], { entity: LIND.id })],
    },
    {
      trigger: { spans: [spanIn(TEXT, 'warned')] },
      actors: [toPlainParty([spanIn(TEXT, 'She')], { entity: LIND.id })],
    },
  );
  assert.deepEqual([accused?.trigger, warned?.trigger], [2, 5]);
  assert.deepEqual(accused?.actors, ['@lind']);
  assert.deepEqual(warned?.actors, ['@lind']);
  assert.deepEqual(warned.recipients, []);
});

test('days are kept as first and last; what is no day is left out', () => {
  const trigger = { spans: [spanIn(TEXT, 'accused')] };
  const daysOf = (on: string | null) => draw({ trigger, on })[0]?.days;
  assert.deepEqual(daysOf('2031-03-03'), ['2031-03-03', '2031-03-03']);
  assert.deepEqual(daysOf('2031-03-03/2031-03-07'), ['2031-03-03', '2031-03-07']);
  for (const wrong of [null, '', '2031-02-30', '2031-03-07/2031-03-03', 'XXXX-09'])
    assert.equal(daysOf(wrong), null);
});

test('an event whose trigger is not among the words that are compared is left out', () => {
  assert.deepEqual(draw({ trigger: { spans: [] } }, { trigger: { spans: [[900, 905]] } }), []);
});
