import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDuring, memberCountOn, membersOn, parseTable, type BodyEntry } from '../src/model/index.ts';
import { loadRegister, lookUp } from '../src/register/index.ts';

const ROOT = new URL('..', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const register = await loadRegister((path) => Promise.resolve(textOf(path)));
const files = readdirSync(new URL('register', ROOT)).toSorted();
const stateCodes = new Set(register.states.map(({ code }) => code));

function bodyNamed(name: string): BodyEntry {
  return register.bodies.find((body) => body.name === name) ?? assert.fail(`${name} is no body`);
}

test('every file of the register is a table that says on its first line what its columns are', () => {
  for (const file of files) {
    const [head = '', ...lines] = textOf(`register/${file}`).split('\n');
    assert.match(file, /^[a-z]+\.tsv$/u);
    assert.match(head, /^# \S.+,/u, file);
    assert.equal(lines.at(-1), '', `${file} ends with its last line`);
    lines.forEach((line, i) => {
      assert.ok(line === line.trimEnd(), `${file}, line ${i + 2} ends with spaces or tabs`);
      assert.ok(
        !line.includes('\r') && line === line.normalize('NFC'),
        `${file}, line ${i + 2} is not as written`,
      );
    });
  }
});

test('no cell begins or ends with a space', () => {
  for (const file of files)
    textOf(`register/${file}`)
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .forEach((line) => {
        for (const cell of line.split('\t')) assert.equal(cell, cell.trim(), `${file}: ${line}`);
      });
});

test('the other files of the register list each name once, and cities in states that are there', () => {
  for (const file of ['cities', 'documents', 'outlets', 'peoples', 'weapons']) {
    const names = parseTable(textOf(`register/${file}.tsv`)).flatMap(({ cells }) =>
      (cells[0] ?? '').split(','),
    );
    assert.equal(new Set(names).size, names.length, file);
  }
  for (const { line, cells } of parseTable(textOf('register/cities.tsv')))
    assert.ok(stateCodes.has(cells[1] ?? ''), `cities.tsv, line ${line}`);
});

test('it has the states of the world, the bodies and the resolutions that matter', () => {
  assert.ok(register.states.length >= 195);
  assert.ok(register.bodies.length >= 150);
  assert.ok(register.sectors.length >= 250);
  const resolutions = new Set(register.obligations.map(({ resolution }) => resolution.split(' ')[0]));
  for (const number of [1695, 1718, 1874, 2087, 2094, 2270, 2321, 2356, 2371, 2375, 2397])
    assert.ok(resolutions.has(`S/RES/${number}`), String(number));
});

test('what can be checked is an address', () => {
  for (const { file, line, reference } of [
    ...register.bodies,
    ...register.offices,
    ...register.tenures,
    ...register.obligations,
  ])
    assert.match(reference, /^https?:\/\/[\w.-]+\.[a-z]+(?:\/\S*)?$/u, `${file}, line ${line}`);
});

test('words for sectors are in lower case and no plurals of each other', () => {
  const words = new Set(register.sectors.map(({ word }) => word));
  for (const word of words) {
    assert.equal(word, word.toLowerCase());
    assert.ok(!words.has(`${word}s`), word);
  }
});

test('the Security Council has fifteen members in every year, five of them always', () => {
  const council = bodyNamed('United Nations Security Council');
  for (let year = 2010; year <= 2026; year++) {
    const members = membersOn(council, `${year}-06-30`);
    assert.equal(members.length, council.memberCount, String(year));
    assert.equal(members.filter(({ from, to }) => from === null && to === null).length, 5);
  }
});

test('United Nations Command has seventeen members until Germany is the eighteenth', () => {
  const command = bodyNamed('United Nations Command');
  assert.equal(memberCountOn(command, '2023-11-14'), 17);
  assert.equal(memberCountOn(command, '2024-08-02'), 18);
  assert.ok(command.lookAlikes.includes('United Nations Security Council'));
});

test('NATO grows, and the European Union loses one', () => {
  const countsOn = (name: string, days: readonly string[]): readonly (number | null)[] =>
    days.map((day) => memberCountOn(bodyNamed(name), day));
  const nato = ['1949-04-04', '1999-03-12', '2004-03-29', '2017-06-04', '2023-04-04', '2024-03-07'];
  assert.deepEqual(countsOn('North Atlantic Treaty Organization', nato), [12, 19, 26, 28, 31, 32]);
  const union = ['1993-11-01', '1995-01-01', '2004-05-01', '2013-07-01', '2020-01-31', '2020-02-01'];
  assert.deepEqual(countsOn('European Union', union), [12, 15, 25, 28, 28, 27]);
});

test('the Panel of Experts ended on 30 April 2024, and eleven states set up a team in its place', () => {
  const panel = bodyNamed('Panel of Experts established pursuant to resolution 1874');
  const life = { from: panel.founded, to: panel.ended };
  assert.ok(isDuring(life, '2024-04-30') && !isDuring(life, '2024-05-01'));
  assert.equal(memberCountOn(bodyNamed('Multilateral Sanctions Monitoring Team'), '2024-10-16'), 11);
});

test('names mean what texts mean by them', () => {
  for (const [name, code] of [
    ['the Kremlin', 'RUSGOV'],
    ['U.S.', 'USA'],
    ['Pyongyang', 'PRK'],
    ['Pentagon', 'USAMIL'],
    ['Knesset', 'ISRLEG'],
    ['Iraqis', 'IRQ'],
    ['Frenchmen', 'FRA'],
    ['Al Qaida', 'IMGMUSALQ'],
    ['Russian Defense Ministry', 'RUSMIL'],
    ['Wagner', 'RUSPRM'],
  ] as const)
    assert.deepEqual(
      lookUp(register, name, null).map((answer) => answer.code),
      [code],
      name,
    );
});

test('Lloyd Austin was Secretary of Defense in November 2023, and in no office in 2019', () => {
  const codesOn = (day: string): readonly (string | null)[] =>
    lookUp(register, 'Lloyd Austin', day).map(({ code }) => code);
  assert.deepEqual(codesOn('2023-11-14'), ['USAGOVMIL']);
  assert.deepEqual(codesOn('2019-11-14'), [null]);
});
