import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseActorDictionary } from '../../register/dictionary/parse-actor-dictionary.ts';
import { codesIn, knowledgeWith } from './coded-prose.fixture.ts';

function assertCodes(codes: readonly string[], ...wanted: readonly string[]): void {
  for (const each of wanted) assert.ok(codes.includes(each), `no "${each}" among ${codes.join(', ')}`);
}

test('a person has the code of the day, with his title, his surname and his pronouns', () => {
  const prose =
    'U.S. Defense Secretary Orla Brandt arrived in Seoul on Tuesday. Brandt said the talks had been useful. She left on Friday.';
  assertCodes(
    codesIn(prose),
    'U.S. USA',
    'U.S. Defense Secretary USAGOVMIL',
    'Orla Brandt USAGOVMIL',
    'Brandt USAGOVMIL',
    'She USAGOVMIL',
  );
});

test('who left office is of the elite, and before it no more than of the state', () => {
  const prose = 'Edgar Holm told reporters on Monday that he was tired.';
  assertCodes(codesIn(prose, '2018-05-01'), 'Edgar Holm USAGOV', 'he USAGOV');
  assertCodes(codesIn(prose, '2023-05-01'), 'Edgar Holm USAELI');
  assertCodes(codesIn(prose, '2016-05-01'), 'Edgar Holm USA');
});

test('on an unknown day the title tells the role, else only the state is sure', () => {
  assertCodes(codesIn('Edgar Holm told reporters that he was tired.', null), 'Edgar Holm USA');
  assertCodes(codesIn('President Edgar Holm told reporters that he was tired.', null), 'Edgar Holm USAGOV');
  assertCodes(codesIn('Former President Edgar Holm told reporters that he was tired.', null), 'Edgar Holm USAELI'); // prettier-ignore
});

test('who is not known is coded by his title, if it says of what state', () => {
  const prose = 'South Korean Defense Minister Park Minho met Texas Sen. Carl Weston in Paris. Weston said the talks had been useful.'; // prettier-ignore
  assertCodes(codesIn(prose), 'Park Minho KORGOVMIL', 'Carl Weston USALEG', 'Weston USALEG');
  assert.ok(!codesIn('Defense Minister Park Minho left on Friday.').some((code) => code.startsWith('Park')));
});

test('brackets behind a member of congress tell the state', () => {
  assertCodes(codesIn('Rep. Nora Feld (D-Ohio) said on Monday that she would vote against it.'), 'Nora Feld USALEG'); // prettier-ignore
});

test('a seat of government is its state where it acts, and a city where things happen', () => {
  assertCodes(codesIn('Moscow said on Friday that talks with Pyongyang had begun.'), 'Moscow RUS', 'Pyongyang PRK'); // prettier-ignore
  assert.deepEqual(codesIn('The concert was held in Moscow on Friday.'), []);
});

test('the longest name counts: UN Command is not the UN Security Council, and neither is the UN', () => {
  const codes = codesIn('UN Command and the UN Security Council met. The UN was silent.');
  assertCodes(codes, 'UN Command IGOUNCMIL', 'UN Security Council IGOUNOSEC', 'UN IGOUNO');
  assert.equal(codes.length, 3);
});

test('part of another name is no state', () => {
  assert.deepEqual(codesIn('Michael Jordan sailed across the South China Sea.'), []);
});

test('a word written small is no acronym', () => {
  assert.deepEqual(codesIn('They told us that it was late.'), []);
});

test('a name that several bodies have is of the state that the article is about', () => {
  const american = 'American voters in Ohio and Texas waited. The Senate adjourned on Friday.';
  assertCodes(codesIn(american), 'Senate USALEG');
  const mixed = 'French voters waited. American voters waited. The Senate adjourned on Friday.';
  assert.ok(!codesIn(mixed).some((code) => code.startsWith('Senate')));
});

test('a nationality before a noun is its state; the phrase has the sector too', () => {
  const codes = codesIn('Russian troops and the government of France welcomed Chinese drills.');
  assertCodes(
    codes,
    'Russian RUS',
    'Russian troops RUSMIL',
    'France FRA',
    'government FRAGOV',
    'Chinese CHN',
  );
});

test('"anti-Russian" and "U.S.-backed" do not say whose', () => {
  const codes = codesIn('Anti-Russian rebels fought U.S.-backed troops near Lyon.');
  assert.ok(!codes.some((code) => /rebels|troops/u.test(code)), codes.join(', '));
});

test("a user's dictionary comes first, with its dated roles and its line", () => {
  const dictionary = parseActorDictionary(
    'EDGAR_HOLM_\n\t[USAGOV 170120-210120]\n\t[USABUS >210121]\n',
    'my.txt',
  );
  const knowledge = knowledgeWith([dictionary]);
  const prose = 'Edgar Holm told reporters on Monday that he was tired.';
  assertCodes(codesIn(prose, '2018-05-01', knowledge), 'Edgar Holm USAGOV');
  assertCodes(codesIn(prose, '2023-05-01', knowledge), 'Edgar Holm USABUS');
  assertCodes(codesIn(prose, null, knowledge), 'Edgar Holm USA');
});

test('five thousand names in a row take no longer a name than ten', () => {
  const names = Array.from({ length: 5000 }, () => 'North Korea').join(' ');
  assert.equal(codesIn(`${names} left.`).length > 0, true);
});

test('a city in the name of a university or the police tells whose it is', () => {
  assertCodes(
    codesIn('The Lyon Police Department said on Friday that it was late.'),
    'Lyon Police Department FRACOP',
  );
  const american =
    'American voters in Ohio and Texas waited. Brackwell University said on Friday that it was late.';
  assertCodes(codesIn(american), 'Brackwell University USAEDU');
});

test('a committee is of the house of parliament that its name begins with', () => {
  const prose = 'American voters in Ohio and Texas waited. The Senate Fisheries Committee met on Friday.';
  assertCodes(codesIn(prose), 'Senate Fisheries Committee USALEG');
});

test('two bodies joined by "and" each have their code', () => {
  const prose = 'The UN and the U.S. Senate decided on Friday.';
  assertCodes(codesIn(prose), 'UN IGOUNO', 'U.S. Senate USALEG');
});

test('the state before a hyphen is the state', () => {
  assertCodes(codesIn('A French-led coalition bombed the port on Friday.'), 'French FRA');
});

test('a title within quotation marks names no state', () => {
  assert.deepEqual(codesIn('She sang “American Harbour” on Friday.'), []);
});

test('a seat of government is its state where it is threatened, and a city where it has something', () => {
  assertCodes(codesIn('The president declined to threaten Moscow on Friday.'), 'Moscow RUS');
  const city = codesIn('Moscow has three airports.');
  assert.ok(!city.includes('Moscow RUS'), city.join(', '));
});

test('the title of an office tells the father from his daughter', () => {
  assertCodes(codesIn('Clara Holm spoke on Friday. President Holm left.', '2018-05-01'), 'Holm USAGOV');
});

test('a role set off by a comma is his whose name follows', () => {
  assertCodes(codesIn("Ohio's senator, Kara Lind, responded on Friday."), 'Kara Lind USALEG');
});

test('a place behind a name tells whose mayor somebody is', () => {
  assertCodes(codesIn('President Ed Munro of France announced a ban on Friday.'), 'Ed Munro FRAGOV');
});
