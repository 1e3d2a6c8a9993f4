import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseActorDictionary } from './parse-actor-dictionary.ts';

test('an actor has synonyms and a code, behind the name or below', () => {
  const { actors, broken } = parseActorDictionary('ARDEN_  [ARD] # a comment\n+ARDENIAN_ ; another\n\nBELMAR_\n\t[BEL]\n', 'a.txt');
  assert.deepEqual(broken, []);
  assert.deepEqual(actors[0]?.names, [
    { name: 'ARDEN_', line: 1 },
    { name: 'ARDENIAN_', line: 2 },
  ]);
  assert.deepEqual(actors[1]?.roles, [{ code: 'BEL', from: null, to: null }]);
});

test('roles have days: from, until, between, in six digits or eight, several on a line', () => {
  const { actors } = parseActorDictionary('ROE\n\t[ARDGOV <990101]\n\t[ARDELI 19990102 - 010101][ARDBUS > 20010102]\n', 'a.txt');
  assert.deepEqual(actors[0]?.roles, [
    { code: 'ARDGOV', from: null, to: '1999-01-01' },
    { code: 'ARDELI', from: '1999-01-02', to: '2001-01-01' },
    { code: 'ARDBUS', from: '2001-01-02', to: null },
  ]);
});

test('a name that is nobody has a code of dashes', () => {
  assert.deepEqual(parseActorDictionary('ARDEN_SEA [---]', 'a.txt').actors[0]?.roles[0]?.code, null);
});

test('an agent has a plural, regular, given or none; a marker stands for several words', () => {
  const { agents } = parseActorDictionary(
    '!MINIST! = MINISTER, MINISTRY\nDEPUTY [~LEG]\nATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~JUD]\nPOLICE {} [~COP]\n!MINIST!_OF_WAR [~MIL]\nAID_GROUP [NGO~]\n',
    'a.txt',
  );
  assert.deepEqual(
    agents.map(({ names, code, stands }) => [...names, code, stands].join(' ')),
    [
      'DEPUTY DEPUTIES LEG behind',
      'ATTORNEY_GENERAL ATTORNEYS_GENERAL JUD behind',
      'POLICE COP behind',
      'MINISTER_OF_WAR MINISTRY_OF_WAR MIL behind',
      'AID_GROUP AID_GROUPS NGO before',
    ],
  );
});

test('comments may span lines', () => {
  const { actors, broken } = parseActorDictionary('<!-- one\ntwo [X] -->\nROE [ARD]\n', 'a.txt');
  assert.deepEqual([actors.length, broken], [1, []]);
});

test('a line that cannot be read is named, and the rest is read', () => {
  const text = [
    '+SYNONYM_OF_NOBODY',
    '\t[ARD]',
    'ROE',
    '\t[ARDGOV 20230231-20240101]',
    '\t[ARDGOV 20240101-20230101]',
    '\t[ARDELI 2023]',
    '\t[ARDBUS]',
    'LIND [ARD',
    'UNCODED',
    'WORD [~GOV}',
    '!NOBODY!_OF_WAR [~GOV]',
    'HOLM [ARD]',
  ].join('\n');
  const { actors, agents, broken } = parseActorDictionary(text, 'a.txt');
  assert.deepEqual(broken.map(({ line }) => line), [1, 2, 4, 5, 6, 8, 9, 10, 11]); // prettier-ignore
  assert.ok(broken.every(({ file, reason }) => file === 'a.txt' && reason !== ''));
  assert.deepEqual(actors.map(({ names }) => names[0]?.name), ['ROE', 'HOLM']); // prettier-ignore
  assert.deepEqual([actors[0]?.roles.length, agents.length], [1, 0]);
});

test('a line of many markers does not blow up', () => {
  const text = `!A! = B, C, D, E\n!F! = G, H, I, J\n!K! = L, M, N, O\n!P! = Q, R, S, T\n!A!!F!!K!!P! [~GOV]\n`;
  const { agents, broken } = parseActorDictionary(text, 'a.txt');
  assert.deepEqual([agents.length, broken[0]?.line], [0, 5]);
});
