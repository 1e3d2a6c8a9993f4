import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromJson, toJson, type RegisterAnswer } from '../model/index.ts';
import { findNearestNames } from './find-nearest-names.ts';
import { lookUp } from './look-up.ts';
import { loadSmallRegister } from './small-register.fixture.ts';

const register = await loadSmallRegister();

/** The answers of one kind. */
function answersOf<Kind extends RegisterAnswer['kind']>(
  kind: Kind,
  name: string,
  on: string | null = null,
): readonly Extract<RegisterAnswer, { kind: Kind }>[] {
  return lookUp(register, name, on).filter(
    (answer): answer is Extract<RegisterAnswer, { kind: Kind }> => answer.kind === kind,
  );
}

test('neither capitals nor dots nor a leading "the" make a name another', () => {
  for (const name of ['Norland', 'NORLAND', 'the Norland', 'NL', 'n.l.', 'Kingdom of Norland', 'Norlanders', 'Fjordby'])
    assert.deepEqual(
      answersOf('state', name).map(({ code }) => code),
      ['NOR'],
      name,
    );
});

test('what stands for a government has its code', () => {
  assert.equal(answersOf('state', 'gull house')[0]?.code, 'NORGOV');
  assert.equal(answersOf('state', 'Skerry Isles')[0]?.code, 'NOR');
});

test('an office is held by whom the day tells; on the day of handing over by both', () => {
  const holdersOn = (on: string | null): readonly string[] =>
    answersOf('office', 'Fleet Minister', on).flatMap(({ holders }) => holders.map(({ person }) => person));
  assert.deepEqual(holdersOn('2016-02-29'), ['Ada Brisk']);
  assert.deepEqual(holdersOn('2019-06-30'), ['Ole Quill', 'Ada Brisk']);
  assert.deepEqual(holdersOn('2024-01-01'), ['Ole Quill']);
  assert.deepEqual(holdersOn('2015-01-09'), []);
  assert.deepEqual(holdersOn(null), ['Ole Quill', 'Ada Brisk']);
});

test('an office may be asked for with its state', () => {
  for (const name of ['Norlander Fleet Minister', 'N.L. Fleet Minister', 'fleet minister of the Norland'])
    assert.equal(answersOf('office', name).length, 1, name);
  assert.deepEqual(lookUp(register, 'Dunmark Fleet Minister', null), []);
});

test('a person has the code of the office of the day, and none without one', () => {
  assert.equal(answersOf('person', 'Ada Brisk', '2016-02-29')[0]?.code, 'NORGOVMIL');
  assert.equal(answersOf('person', 'Ole B Quill', '2016-02-29')[0]?.code, null);
});

test('a part of the name is enough for a person where nothing else has it', () => {
  assert.equal(answersOf('person', 'quill')[0]?.name, 'Ole Quill');
});

test('a body has the members of the day', () => {
  const count = (on: string | null): number | null | undefined => answersOf('body', 'HL', on)[0]?.memberCount;
  assert.deepEqual(['1990-01-01', '2000-01-01', '2011-01-01', null].map(count), [1, 2, 1, 1]);
  assert.equal(count('1989-12-31'), null);
});

test('a body comes with what it is taken for and its parts', () => {
  const [league] = answersOf('body', 'Harbour League', '1995-03-01');
  assert.deepEqual(
    league?.lookAlikes.map(({ entry, memberCount }) => [entry.name, memberCount]),
    [['Harbour Council', 9]],
  );
  assert.deepEqual(league.parts, ['Harbour Council']);
});

test('a name that several share means each of them, and with a state that one', () => {
  const named = (name: string): readonly string[] => answersOf('body', name).map(({ entry }) => entry.name);
  assert.deepEqual(named('the Council'), ['Harbour Council', 'Naval Staff of Norland']);
  assert.deepEqual(named('Norlander naval staff'), ['Naval Staff of Norland']);
});

test('obligations are those in force on the day: what binds a state, then what binds others towards it', () => {
  const paragraphsOn = (on: string | null): readonly string[] =>
    answersOf('state', 'Dunmark', on).flatMap(({ obligations }) => obligations.map(({ paragraph }) => paragraph));
  assert.deepEqual(paragraphsOn('2016-01-01'), ['2(a)', '1']);
  assert.deepEqual(paragraphsOn('2018-04-01'), ['1']);
  assert.deepEqual(paragraphsOn('2015-01-31'), []);
  assert.equal(answersOf('state', 'Norland')[0]?.commonObligations, 2);
});

test('a resolution goes by its number', () => {
  for (const name of ['9001', 'Resolution 9001', 'UN Security Council resolution 9001', 'UNSCR 9001', 'S/RES/9001 (2015)'])
    assert.equal(answersOf('resolution', name)[0]?.obligations.length, 3, name);
  assert.deepEqual(lookUp(register, '900', null), []);
});

test('a word of a title tells its sector', () => {
  assert.equal(answersOf('sector', 'Harbour Master')[0]?.code, 'GOV');
});

test('nobody goes by an unknown name, an empty one or one without letters', () => {
  for (const name of ['Southland', '', ' ', 'the', '…', '\t'.repeat(10_000)])
    assert.deepEqual(lookUp(register, name, null), [], name);
});

test('a name of the register that is spelt like an unknown one is suggested', () => {
  assert.deepEqual(findNearestNames(register, 'Hrabour Leage'), ['Harbour League']);
  assert.deepEqual(findNearestNames(register, 'zzz'), []);
});

test('an answer survives its way through JSON', () => {
  const answers = lookUp(register, 'Harbour League', null);
  assert.deepEqual(fromJson(toJson(answers)), answers);
});
