import assert from 'node:assert/strict';
import test from 'node:test';
import type { Sketch } from '../../model/index.ts';
import { conflictsOf, inWords, sketchMarked, SLOT_KNOWLEDGE, toCandidateOf } from './passages.fixture.ts';
import { findCopies } from '../copies/find-copies.ts';
import { findConflicts } from './find-conflicts.ts';

/** What two texts conflict in. */
const between = (told: string, earlier: string): readonly string[] => conflictsOf(told, earlier).map(inWords);

test('a number of the same thing that differs is a conflict', () => {
  assert.deepEqual(
    between(
      'The grounded ferry carried [number|seventeen|17|crew] crew to the Orlo pier.',
      'The grounded ferry carried [number|nineteen|19|crew] crew to the Orlo pier.',
    ),
    ['number: 17 / 19'],
  );
});

test('a rounded number beside the exact one is none', () => {
  assert.deepEqual(
    between(
      'The grounded ferry carried about [number|3,000|~3000|ton] tons of barley to the Orlo pier.',
      'The grounded ferry carried [number|2,958|2958|ton] tons of barley to the Orlo pier.',
    ),
    [],
  );
});

test('one number in two units is a conflict over the unit', () => {
  assert.deepEqual(
    between(
      'The grounded ferry carried [number|3,000|3000|ton] tons of barley to the Orlo pier.',
      'The grounded ferry carried [number|3,000|3000|pound] pounds of barley to the Orlo pier.',
    ),
    ['unit: 3000 ton / 3000 pound'],
  );
});

test('a mile is no conflict with the kilometers that it has', () => {
  assert.deepEqual(
    between(
      'The tug lay [number|5|5|mile] miles off the Orlo breakwater on Monday.',
      'The tug lay [number|8|8|kilometer] kilometers off the Orlo breakwater on Monday.',
    ),
    [],
  );
});

test('days that differ are a conflict, a day within the month that the other tells is none', () => {
  const told = (day: string, value: string): string =>
    `The ferry ran aground off Orlo pier on [date|${day}|${value}].`;
  assert.deepEqual(between(told('14 March', '2031-03-14'), told('16 March', '2031-03-16')), [
    'date: 2031-03-14 / 2031-03-16',
  ]);
  assert.deepEqual(between(told('14 March', '2031-03-14'), told('March', '2031-03-01/2031-03-31')), []);
});

test('places, bodies, offices and persons that are exchanged are conflicts', () => {
  const cases = [
    ['place', 'Orlo', 'Tarn'],
    ['body', 'Harbour Board', 'Fishery Council'],
    ['office', 'governor', 'mayor'],
    ['person', 'Marta Lind', 'Oskar Feld'],
  ] as const;
  for (const [slot, first, second] of cases) {
    const told = (value: string): string =>
      `The grounded ferry had been inspected twice by [${slot}|${value}] before the storm.`;
    assert.deepEqual(between(told(first), told(second)), [`${slot}: ${first} / ${second}`]);
  }
});

test('a surname beside the full name, and an acronym beside the name, are none', () => {
  const told = (slot: string, value: string): string =>
    `The grounded ferry had been inspected twice by [${slot}|${value}] before the storm.`;
  assert.deepEqual(between(told('person', 'Lind'), told('person', 'Marta Lind')), []);
  assert.deepEqual(between(told('body', 'OHB'), told('body', 'Orlo Harbour Board')), []);
});

test('what an article calls its own publisher is no value', () => {
  const told = (name: string): string =>
    `The grounded ferry had been seen twice by the [body|${name}] before the storm.`;
  const [first, second] = ['Orlo Courier', 'Tarn Meridian'].map((publisher, index) => ({
    ...sketchMarked(`article ${index}`, told(publisher)),
    publisher,
  }));
  assert.ok(first && second);
  assert.deepEqual(findConflicts(second, [toCandidateOf(first)], [], SLOT_KNOWLEDGE), []);
});

test('a value that differs where an article was copied is surer than in reports of their own', () => {
  const told = (tug: string, crew: string): string =>
    `The ferry, which lay off the pier for a week, was hauled clear by [body|${tug}]. Her crew of [number|${crew}] was well. The owner thanked them all by name.`;
  const [first, second] = [told('Orlo Towage', 'nine'), told('Vesk Marine', 'nine')].map((text, index) =>
    sketchMarked(`article ${index}`, text),
  );
  assert.ok(first && second);
  const candidates = [toCandidateOf(first)];
  const copies = findCopies(second, candidates, SLOT_KNOWLEDGE);
  assert.equal(copies.length, 1);
  const [copied] = findConflicts(second, candidates, copies, SLOT_KNOWLEDGE);
  const [own] = findConflicts(second, candidates, [], SLOT_KNOWLEDGE);
  assert.equal(copied && inWords(copied), 'body: Vesk Marine / Orlo Towage');
  assert.ok(copied && copied.confidence > (own?.confidence ?? 0));
});

test('what one affirms and the other negates is a conflict', () => {
  const [conflict] = conflictsOf(
    'The Orlo ferry had [polarity|not passed|negated|pass] the yearly inspection of her hull.',
    'The Orlo ferry had passed the yearly inspection of her hull.',
  );
  assert.equal(conflict && inWords(conflict), 'polarity: negated / affirmed');
});

test('a negation in other words is none', () => {
  assert.deepEqual(
    between(
      'The Orlo ferry had [polarity|not passed|negated|pass] the yearly inspection of her hull.',
      'The Orlo ferry had [polarity|failed|~negated|fail] the yearly inspection of her hull.',
    ),
    [],
  );
});

test('another word in the same quotation is a conflict, words left out are none', () => {
  const told = (words: string): string =>
    `Feld said the harbour was [quotation|“${words}”|${words}] on Monday.`;
  assert.deepEqual(
    between(told('as loud as a cornered lion at noon'), told('as loud as a cornered rat at noon')),
    ['quotation: as loud as a cornered lion at noon / as loud as a cornered rat at noon'],
  );
  assert.deepEqual(between(told('as loud as a rat at noon'), told('as loud as a cornered rat at noon')), []);
});

test('numbers of different things in sentences that resemble each other are none', () => {
  assert.deepEqual(
    between(
      'The harbour master of Orlo said on Monday that [number|nine|9|tug] tugs had come.',
      'The harbour master of Orlo said on Monday that the storm cost [number|40|40|dollar] dollars.',
    ),
    [],
  );
});

test('who agrees with one side of a conflict joins it, in any order of arrival', () => {
  const told = (count: number): string =>
    `The grounded ferry carried [number|${count}|${count}|crew] crew to the Orlo pier.`;
  const [first, second, third] = [17, 19, 17].map((count, index) =>
    sketchMarked(`article ${index}`, told(count)),
  );
  assert.ok(first && second && third);
  const found = findConflicts(second, [toCandidateOf(first)], [], SLOT_KNOWLEDGE);
  const joined = findConflicts(third, [toCandidateOf(first, found)], [], SLOT_KNOWLEDGE);
  assert.deepEqual(
    joined.map(({ id }) => id),
    found.map(({ id }) => id),
  );
  const late = findConflicts(second, [toCandidateOf(first), toCandidateOf(third)], [], SLOT_KNOWLEDGE);
  assert.deepEqual(late.map(inWords), ['number: 19 / 17 / 17']);
});

test('the same article twice with one word changed gives one conflict at most', () => {
  const told = (place: string): string =>
    `The grounded ferry was towed to [place|${place}] by night. The crew of [number|nine|9|crew] was well. The owner of the ferry thanked the crew in [place|Tarn].`;
  assert.deepEqual(between(told('Orlo'), told('Vesk')), ['place: Orlo / Vesk']);
});

test('another spelling in the same quotation is none', () => {
  const told = (words: string): string =>
    `Feld said the harbour was [quotation|“${words}”|${words}] on Monday.`;
  assert.deepEqual(
    between(
      told('as loud as the old neighborhood at noon'),
      told('as loud as the old neighbourhood at noon'),
    ),
    [],
  );
});

test('a sentence of a thousand numbers is a list, and none', () => {
  const list = (from: number): string =>
    Array.from({ length: 1000 }, (_, index) => `[number|${from + index}]`).join(', ');
  const start = performance.now();
  assert.deepEqual(between(`The Orlo lottery drew ${list(1)}.`, `The Orlo lottery drew ${list(5000)}.`), []);
  assert.ok(performance.now() - start < 2000);
});

test('what the register contradicts is one with the register alone, and what another report tells instead joins it', () => {
  const doubted = (): Sketch => {
    const drawn = sketchMarked(
      'late',
      'Ministers of the [body|Norland Council] met in Orlo on the ferry wreck.',
    );
    return { ...drawn, slots: drawn.slots.map((value) => ({ ...value, doubt: 'has nine members' })) };
  };
  const alone = findConflicts(doubted(), [], [], SLOT_KNOWLEDGE);
  assert.deepEqual(alone.map(inWords), ['body: Norland Council']);
  assert.equal(alone[0]?.values[0]?.doubt, 'has nine members');
  const other = sketchMarked(
    'other',
    'Ministers of the [body|Norland Command] met in Orlo on the ferry wreck.',
  );
  const candidate = {
    ...toCandidateOf(doubted()),
    conflicts: alone.map(({ id }) => ({ id, value: 'Norland Council' })),
  };
  assert.deepEqual(
    findConflicts(other, [candidate], [], SLOT_KNOWLEDGE).map(({ id }) => id),
    alone.map(({ id }) => id),
  );
});
