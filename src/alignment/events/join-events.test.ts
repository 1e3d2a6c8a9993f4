import assert from 'node:assert/strict';
import test from 'node:test';
import { joinEvents } from './join-events.ts';
import { KNOWLEDGE, newsEventsOf, sketchActs, toTeller } from './told-events.fixture.ts';

const RAID =
  'Gunmen from Ostia raided the harbour of Klow at dawn and killed two pilots, the port said. Divers searched the harbour.';
const raid = { word: 'killed', lemma: 'kill', actors: ['gunman'], recipients: ['pilot'] } as const;
const first = sketchActs('first', RAID, [raid]);

test('an act that nobody told before is founded by its mention, always under one id', () => {
  const [founded] = newsEventsOf(first);
  assert.match(founded ?? '', /^n[0-9a-f]{16}$/);
  assert.deepEqual(newsEventsOf(first), [founded]);
});

test('the same act told with the same word, and with another, is one news event', () => {
  const same = sketchActs(
    'same',
    'Two pilots were killed at dawn when gunmen from Ostia raided the harbour of Klow.',
    [raid],
  );
  const other = sketchActs(
    'other',
    'Two pilots were murdered at dawn when gunmen from Ostia raided the harbour of Klow.',
    [{ ...raid, word: 'murdered', lemma: 'murder' }],
  );
  const teller = toTeller(first);
  assert.deepEqual(newsEventsOf(same, [teller]), newsEventsOf(first));
  assert.deepEqual(newsEventsOf(other, [teller]), newsEventsOf(first));
});

test('the same word of other parties in another article is another act', () => {
  const other = sketchActs(
    'farmers',
    'Bandits on the northern road stopped a bus at noon. They killed a farmer, the mayor of Delta told a radio station.',
    [{ ...raid, actors: ['bandit'], recipients: ['farmer'] }],
  );
  assert.notDeepEqual(newsEventsOf(other, [toTeller(first)]), newsEventsOf(first));
});

test('a second such act on another day is another act; a night between them is not enough', () => {
  const on = (name: string, day: string) => sketchActs(name, RAID, [{ ...raid, days: [day, day] }]);
  const teller = toTeller(on('monday', '2031-03-03'));
  const founded = teller.newsEvents.map(({ newsEvent }) => newsEvent);
  assert.deepEqual(newsEventsOf(on('again', '2031-03-03'), [teller]), founded);
  assert.deepEqual(newsEventsOf(on('night', '2031-03-04'), [teller]), founded);
  assert.notDeepEqual(newsEventsOf(on('friday', '2031-03-07'), [teller]), founded);
});

test('an article that tells an act twice tells one news event', () => {
  const twice = sketchActs(
    'twice',
    'Gunmen killed two pilots in Klow. Divers came later. The gunmen murdered the two pilots at dawn in Klow, the port said.',
    [raid, { ...raid, word: 'murdered', lemma: 'murder' }],
  );
  const [told, again] = newsEventsOf(twice);
  assert.equal(told, again);
});

test('the order of the candidates does not matter', () => {
  const tellers = ['one', 'two', 'three', 'four'].map((name, i) =>
    toTeller(sketchActs(name, `${RAID} ${'It rained on. '.repeat(i)}`, [raid])),
  );
  const last = sketchActs('last', RAID, [raid]);
  assert.deepEqual(newsEventsOf(last, tellers), newsEventsOf(last, [...tellers].reverse()));
});

test('a mention that tells two news events alike shows them to be one, under the lesser id', () => {
  const apart = ['one', 'two'].map((name) => toTeller(sketchActs(name, RAID, [raid])));
  const founded = apart.flatMap(({ newsEvents }) => newsEvents.map(({ newsEvent }) => newsEvent)).sort();
  const merger = joinEvents(sketchActs('last', RAID, [raid]), apart, KNOWLEDGE).find(
    (alignment) => alignment.kind === 'merger',
  );
  assert.deepEqual([merger?.into, merger?.from], founded);
  assert.equal(merger?.of, 'news-event');
});

test('the same word of other named parties in the same surroundings is another act', () => {
  const accusation = { word: 'accused', lemma: 'accuse', type: 'ACCUSE' } as const;
  const text = ' of a raid on the port of Klow on Monday. Ships left the port.';
  const one = sketchActs('one', `Lind accused Borduria${text}`, [
    { ...accusation, actors: ['@lind'], recipients: ['@BOR'] },
  ]);
  const other = sketchActs('other', `Marek accused Syldavia${text}`, [
    { ...accusation, actors: ['@marek'], recipients: ['@SYL'] },
  ]);
  assert.notDeepEqual(newsEventsOf(other, [toTeller(one)]), newsEventsOf(one));
});

test('an article without events, and one whose events stand nowhere, are no error', () => {
  assert.deepEqual(newsEventsOf(sketchActs('none', RAID, []), [toTeller(first)]), []);
  assert.equal(newsEventsOf(sketchActs('nowhere', '', [raid]), [toTeller(first)]).length, 1);
});

test('five hundred events of one type in one article, and in each candidate, stay cheap', () => {
  const text = `${'The gunmen killed two pilots of Klow and '.repeat(500)}fled.`;
  const acts = Array.from({ length: 500 }, (_, i) => ({
    ...raid,
    lemma: `kill${i % 9}`,
    trigger: 2 + 8 * i,
  }));
  const teller = toTeller(sketchActs('t0', text, acts));
  const tellers = Array.from({ length: 64 }, (_, i) => ({
    ...teller,
    sketch: { ...teller.sketch, article: teller.sketch.article, events: teller.sketch.events.slice(i) },
  }));
  const start = process.cpuUsage();
  const told = newsEventsOf(sketchActs('monster', text, acts), tellers);
  const { user } = process.cpuUsage(start);
  assert.equal(told.length, 500);
  assert.ok(user < 3_000_000, `${user / 1e6} seconds`);
});
