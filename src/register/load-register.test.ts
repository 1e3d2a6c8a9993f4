import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSmallRegister } from './small-register.fixture.ts';

test('every row is an entry that knows its file and line', async () => {
  const { states, bodies, tenures, obligations } = await loadSmallRegister();
  assert.deepEqual(states[0]?.metonyms, [{ name: 'Gull House', code: 'NORGOV' }]);
  assert.deepEqual(bodies[0]?.members, [
    { state: 'NOR', from: null, to: null },
    { state: 'DNK', from: '1995-03-01', to: '2010-12-31' },
  ]);
  assert.equal(bodies[1]?.memberCount, 9);
  assert.deepEqual([tenures[1]?.file, tenures[1]?.line], ['register/tenures.tsv', 3]);
  assert.deepEqual(obligations[0]?.acts, ['COOPERATE', 'AID']);
});

const REFUSED: readonly (readonly [file: string, line: number, row: string, complaint: string])[] = [
  ['states', 2, 'NORW\tNorland', 'code: "NORW" is no code of three letters a step'],
  ['states', 2, 'NORGOV\tNorland', 'code: "NORGOV" is not of three letters'],
  ['states', 2, 'NOR\t', 'name: is empty'],
  ['states', 2, 'NOR\tNorland\tN.L.,,Norway', 'other names: "" has a space or comma too many'],
  ['states', 2, 'NOR\tNorland\tN.L., Norway', 'other names: " Norway" has a space or comma too many'],
  ['states', 2, 'NOR\tNorland\t\t\t\tGull House=DNKGOV', 'metonyms: "DNKGOV" is not of NOR'],
  ['states', 2, 'NOR\tNorland\t\t\t\tGull House', 'metonyms: "" is no code of three letters a step'],
  ['states', 3, 'NOR\tDunmark', 'code: "NOR" is on line 2 of register/states.tsv too'],
  ['states', 3, 'DNK\tDunmark\tThe NL', 'name: "The NL" is on line 2 of register/states.tsv too'],
  ['bodies', 4, 'Norland\tIGONRL\t\t\t\t\t\t\t\t\tx', 'name: "Norland" is on line 2 of register/states.tsv too'],
  ['bodies', 4, 'Staff\tXXXMIL\t\t\t\t\t\t\t\t\tx', 'code: "XXXMIL" begins with no state or kind of body'],
  ['bodies', 4, 'Staff\tNORMIL\t\tArmy\t\t\t\t\t\t\tx', 'part of: "Army" is no body'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t1990-02-30\t\t\t\t\t\tx', 'founded: "1990-02-30" is not a day, month or year'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t199\t\t\t\t\t\tx', 'founded: "199" is not a day, month or year'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t1990\t1989-12\t\t\t\t\tx', 'ended: "1989-12" is before 1990'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t\t\t\tSWE\t\t\tx', 'members: "SWE" is no state'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t\t\t\tDNK 2001\t\t\tx', 'members: "DNK 2001" is not a state with its days'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t\t\t\tDNK 201..\t\t\tx', 'members: "201" is not a day, month or year'],
  [
    'bodies',
    4,
    'Staff\tNORMIL\t\t\t\t\t\tDNK 2001-02-03..2000-01-01\t\t\tx',
    'members: "2000-01-01" is before 2001-02-03',
  ],
  [
    'bodies',
    4,
    'Staff\tNORMIL\t\t\t\t\t\tDNK,DNK 2001-02-03..\t\t\tx',
    'members: "DNK" is a member twice',
  ],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t\t\t\t\tmany\t\tx', 'member count: "many" is no number'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t\t\t\t\t\tArmy\tx', 'look-alikes: "Army" is no body'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t\t\t\t\t\tStaff\tx', 'look-alikes: "Staff" is itself'],
  ['bodies', 4, 'Staff\tNORMIL', 'reference: is empty'],
  ['bodies', 4, 'Staff\tNORMIL\t\t\t\t\t\t\t\t\tx\ty', 'cell 12: "y" is in no column'],
  ['offices', 3, 'NOR-fleet\tNORGOV\tNavy Minister\t\tx', 'key: "NOR-fleet" is on line 2 of register/offices.tsv too'],
  ['tenures', 2, 'NOR-flet\tAda Brisk\t\t2015-01-10\t2019-06-30\tx', 'office: "NOR-flet" is no office'],
  ['tenures', 2, 'NOR-fleet\tAda Brisk\t\t2021-02-31\t\tx', 'from: "2021-02-31" is not a day'],
  ['tenures', 2, 'NOR-fleet\tAda Brisk\t\t0000-01-10\t\tx', 'from: "0000-01-10" is not a day'],
  ['tenures', 2, 'NOR-fleet\tAda Brisk\t\t2015-01-10\t2014-06-30\tx', 'to: "2014-06-30" is before 2015-01-10'],
  ['sectors', 3, 'harbour master\tMIL', 'word: "harbour master" is on line 2 of register/sectors.tsv too'],
  ['obligations', 2, 'S/RES/9001 (2015)\t1\t2015-02-01\t\tSWE\tAID\t\tforbids\tx\ty', 'binds: "SWE" is no state'],
  ['obligations', 2, 'S/RES/9001 (2015)\t1\t2015-02-01\t\t*\tAID\tSWE\tforbids\tx\ty', 'towards: "SWE" is no state'],
  [
    'obligations',
    2,
    'S/RES/9001 (2015)\t3\t2015-02-01\t\t*\tAID\t\tforbids\tx\ty',
    'paragraph: "S/RES/9001 (2015), 3" is on line 2 of register/obligations.tsv too',
  ],
];

for (const [kind, line, row, complaint] of REFUSED)
  test(`a register is refused because of ${kind}: ${complaint}`, async () => {
    const file = `register/${kind}.tsv`;
    const at = complaint.startsWith('paragraph:') ? 4 : line;
    await assert.rejects(loadSmallRegister({ [file]: { [line]: row } }), {
      message: `${file}, line ${at}: ${complaint}`,
    });
  });

test('a word that is none of a closed list is refused with the list', async () => {
  await assert.rejects(
    loadSmallRegister({ 'register/sectors.tsv': { 2: 'harbour master\tSEA' } }),
    /^Error: register\/sectors\.tsv, line 2: sector: "SEA" is none of GOV, MIL, /u,
  );
  const untold = 'S/RES/9001 (2015)\t1\t2015-02-01\t\t*\tTRADE\t\tforbids\tx\ty';
  await assert.rejects(
    loadSmallRegister({ 'register/obligations.tsv': { 2: untold } }),
    /^Error: register\/obligations\.tsv, line 2: acts: "TRADE" is none of AGREE, /u,
  );
});

test('nobody takes an office before the last holder has left it', async () => {
  const early = 'NOR-fleet\tOle Quill\t\t2019-06-29\t\thttps://gov.example';
  await assert.rejects(loadSmallRegister({ 'register/tenures.tsv': { 3: early } }), {
    message: 'register/tenures.tsv, line 3: from: Ada Brisk still is in "NOR-fleet", by line 2',
  });
});

test('two who hold one office now are refused', async () => {
  const second = 'NOR-fleet\tIda Mast\t\t2020-01-01\t\thttps://gov.example';
  await assert.rejects(loadSmallRegister({ 'register/tenures.tsv': { 4: second } }), {
    message: 'register/tenures.tsv, line 4: from: Ole Quill still is in "NOR-fleet", by line 3',
  });
});
