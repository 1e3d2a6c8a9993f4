import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, type Tie } from './marked-names.fixture.ts';

/** What a sentence shows, the sentence with its labels, the names in it, and ties of its parse. */
type Example = readonly [marked: string, names: readonly string[], ties?: readonly Tie[]];

const EXAMPLES: Readonly<Record<string, Example>> = {
  'a state is known by the register, whatever the labels say': [
    'Ships of the DPRK and of North [LOC Korea] left [MISC Norway] .',
    ['place state PRK: DPRK', 'place state PRK: North Korea', 'place state NOR: Norway'],
  ],
  'a state with stops in it is one': ['The U.S. envoy left.', ['place state USA: U.S.']],
  'a nationality is no place': [
    '[LOC North Korean] ships met two Russians and a [MISC Kurdish] crew.',
    ['nationality PRK: North Korean', 'nationality RUS: Russians', 'nationality: Kurdish'],
  ],
  'a person and a body keep the name that they share with a state': [
    'There [PER Jordan] met the crew of [ORG Bank of Norway] .',
    ['person: Jordan', 'organisation: Bank of Norway'],
  ],
  'a city lies in its state, and another place in none': [
    'From [LOC Bergen] and [LOC Pyongyang] to [LOC Lake Ulla] .',
    ['place city NOR: Bergen', 'place city PRK: Pyongyang', 'place other: Lake Ulla'],
  ],
  'a body is known by its acronym': ['Then NATO met.', ['organisation: NATO']],

  'a title right before a name is tied to the person': [
    'On Monday [LOC U.S.] Defense Secretary [PER Marta Lind] left.',
    ['place state USA: U.S.', 'person: Marta Lind < U.S. Defense Secretary'],
  ],
  'a title in small letters is tied too': [
    'The [MISC Norwegian] deputy prime minister [PER Marta Lind] left.',
    ['nationality NOR: Norwegian', 'person: Marta Lind < Norwegian deputy prime minister'],
  ],
  'what a title is of belongs to it': [
    'Then Secretary of Fisheries [PER Marta Lind] left.',
    ['person: Marta Lind < Secretary of Fisheries'],
  ],
  'two titles are tied together': [
    'So said Chairman of the [ORG Joint Harbour Chiefs] General [PER Piet Roos] .',
    [
      'organisation: Joint Harbour Chiefs',
      'person: Piet Roos < Chairman of the Joint Harbour Chiefs General',
    ],
  ],
  'a title that the labels took for a part of the name is not': [
    'There [PER Gen. Orla Brandt] met [PER Lord Roe] .',
    ['person: Orla Brandt < Gen.', 'person: Lord Roe'],
  ],
  'a title behind a comma is tied by the parse': [
    'So [PER Marta Lind] , the foreign minister, left.',
    ['person: Marta Lind < foreign minister'],
    [['minister', 'appos', 'Lind']],
  ],
  'and so is a name in apposition to its title': [
    'The foreign minister, [PER Marta Lind] , left.',
    ['person: Marta Lind < foreign minister'],
    [['Marta', 'appos', 'minister']],
  ],
  'a title is not tied across a comma on a guess': [
    'To the minister, [PER Marta Lind] was late.',
    ['person: Marta Lind'],
  ],
  'a title that introduces nobody is a role, if it is written as a name': [
    'There the U.S. Defense Secretary met the Secretary of State and the foreign minister.',
    ['role: U.S. Defense Secretary', 'place state USA: U.S.', 'role: Secretary of State'],
  ],
  'a title with its body is a body where the labels say so': [
    'It was the [ORG Office of the President] that called.',
    ['organisation: Office of the President'],
  ],

  'a resolution is its number, and the body that passed it': [
    'Under [ORG Harbour Council] Resolution 1718 and resolution 22 it must.',
    ['document: Harbour Council Resolution 1718', 'organisation: Harbour Council', 'document: resolution 22'],
  ],
  'a treaty is known by its head word in capitals': [
    'The Clean Harbour Act and the Treaty of [LOC Bergen] hold.',
    ['document: Clean Harbour Act', 'document: Treaty of Bergen', 'place city NOR: Bergen'],
  ],
  'a treaty in small letters is named for a place': [
    'Both the [LOC Minsk] agreements and the [LOC Bergen] peace accords failed.',
    [
      'document: Minsk agreements',
      'place city BLR: Minsk',
      'document: Bergen peace accords',
      'place city NOR: Bergen',
    ],
  ],
  'a treaty of a state has no name by that': [
    'The [MISC Russian] treaty and a treaty failed.',
    ['nationality RUS: Russian'],
  ],
  'a treaty is known by its acronym': ['Then the NPT holds.', ['document: NPT']],

  'a weapon is known by its designation beside a word for weapons': [
    'They fired KN-23 missiles from F-16s and other jets.',
    ['weapon: KN-23', 'weapon: F-16s'],
  ],
  'the same letters and digits elsewhere are none': ['Take the A-14 to the harbour.', []],
  'a family of weapons has its number': [
    'A Hwasong-17 and [MISC Leopard] 2 tanks came.',
    ['weapon: Hwasong-17', 'weapon: Leopard 2'],
  ],
  'a weapon named by a common word is one only beside its kind': [
    'A [ORG Patriot] battery stands where [ORG Patriot] Travel stood.',
    ['weapon: Patriot', 'organisation: Patriot'],
  ],

  'an event is named by its year, and what is named in it is no name of its own': [
    'He lost the 2019 [LOC Norway] general election and the 2021 election.',
    ['other: 2019 Norway general election'],
  ],

  'a surname is found where the labels overlooked it': [
    'Then [PER Marta Lind] left.\nThere Lind slept.\nLIND SLEEPS AT HARBOUR INN',
    ['person: Marta Lind', 'person: Lind', 'person: LIND'],
  ],
  'a surname that is also a word of the article is not': [
    'Then [PER Marta Berry] left.\nThere Berry grew where a berry grows.',
    ['person: Marta Berry'],
  ],
  'a name found once in one word is not looked for': [
    'So [PER Arno] left.\nThere Arno grew.',
    ['person: Arno'],
  ],
  'a name is of the kind that most of its namings are': [
    'So [PER Arno] left.\nSo [PER Arno] ate.\nSo [PER Arno] slept.\nSo [LOC Arno] woke.',
    ['person: Arno', 'person: Arno', 'person: Arno', 'person: Arno'],
  ],
  'in a headline of capitals a state is a state': [
    'NORTH KOREA AND [MISC NORWEGIAN] SHIPS LEAVE HARBOUR',
    ['place state PRK: NORTH KOREA', 'nationality NOR: NORWEGIAN'],
  ],
  'in a headline of capitals US may be a pronoun': ['COME AND JOIN US ON MONDAY', []],
};

for (const [phenomenon, [marked, names, ties]] of Object.entries(EXAMPLES)) {
  test(phenomenon, () => {
    assert.deepEqual(namesIn(marked, ties), names);
  });
}

test('labels that begin inside a name begin one', () => {
  assert.deepEqual(namesIn('[PER Lind] [ORG Harbour Office] .'), [
    'person: Lind',
    'organisation: Harbour Office',
  ]);
});

test('a text without labels has the names of the register alone', () => {
  assert.deepEqual(namesIn('There Marta Lind met a Norwegian.'), ['nationality NOR: Norwegian']);
});

test('an empty article has no names', () => {
  assert.deepEqual(namesIn(''), []);
});

const HOSTILE: Readonly<Record<string, string>> = {
  'fifty thousand names': '[PER Al Bo] met '.repeat(50_000),
  'ministers alone': 'Minister '.repeat(50_000),
  'treaties alone': 'Treaty of '.repeat(50_000),
  'designations alone': 'F-16 '.repeat(30_000),
  'states alone': 'North Korea '.repeat(50_000),
};

for (const [name, hostile] of Object.entries(HOSTILE)) {
  test(`${name} take no longer than their length`, { timeout: 20_000 }, () => {
    assert.ok(Array.isArray(namesIn(hostile)));
  });
}
