import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, valuedIn } from './dates-in.fixture.ts';

// All were published on Wednesday, 15 November 2023, where nothing else is said.

test('a day is a day however it is written', () => {
  const writings = [
    'Nov. 14, 2022',
    '14 November 2022',
    'November 14th, 2022',
    '11/14/2022',
    '2022-11-14',
    '14.11.2022',
    'Monday, Nov. 14, 2022',
    'the fourteenth of November 2022',
  ];
  for (const day of writings)
    assert.deepEqual(valuedIn(`The bridge was closed on ${day}.`), [`${day} = 2022-11-14`]);
});

test('a bare weekday is the last one in a report of the past, the coming one where something will be', () => {
  assert.deepEqual(valuedIn('Miners in Orvale walked out on Tuesday.'), ['Tuesday = 2023-11-14']);
  assert.deepEqual(valuedIn('The envoy will meet the miners on Tuesday.'), ['Tuesday = 2023-11-21']);
  assert.deepEqual(valuedIn('The minister said Wednesday that talks had failed.'), [
    'Wednesday = 2023-11-15',
  ]);
  assert.deepEqual(valuedIn('They agreed to meet on Friday.'), ['Friday = 2023-11-17']);
  assert.deepEqual(valuedIn('They called off a vote scheduled for Friday.'), ['Friday = 2023-11-17']);
});

test('a month without its year is the latest of the past or the next of the future', () => {
  assert.deepEqual(valuedIn('The port was bombed in September.'), ['September = 2023-09']);
  assert.deepEqual(valuedIn('The port will open in September.'), ['September = 2024-09']);
  assert.deepEqual(valuedIn('The port was bombed last December.'), ['last December = 2022-12']);
});

test('of an undated article, only what names its year is known', () => {
  const [left, right, since] = datesIn(
    'She left last September, won in 2019 and has led since Tuesday.',
    null,
  );
  assert.deepEqual([left?.value, left?.days, left?.anchor], ['XXXX-09', null, 'open']);
  assert.deepEqual(
    [right?.value, right?.days, right?.anchor],
    ['2019', ['2019-01-01', '2019-12-31'], 'itself'],
  );
  assert.deepEqual([since?.value, since?.days, since?.anchor], ['XXXX-WXX-2/..', null, 'open']);
  assert.deepEqual(valuedIn('The camp was hit three days ago.', null), ['three days ago = XXXX-XX-XX']);
});

test('a relative period is one of the calendar, a counted one lies next to the day of publication', () => {
  assert.deepEqual(valuedIn('Prices fell last week.'), ['last week = 2023-W45']);
  assert.deepEqual(valuedIn('Prices rose this year.'), ['this year = 2023']);
  assert.deepEqual(valuedIn('Prices will fall over the next three days.'), [
    'the next three days = 2023-11-16/2023-11-18',
  ]);
  assert.deepEqual(valuedIn('Prices fell over the past two years.'), [
    'the past two years = 2021-11-15/2023-11-14',
  ]);
  assert.deepEqual(valuedIn('Prices fell yesterday and may rise tomorrow.'), [
    'yesterday = 2023-11-14',
    'tomorrow = 2023-11-16',
  ]);
});

test('"two years ago" is valued by the day and may be any of that year', () => {
  const [found] = datesIn('The mine was sold two years ago.', '2023-11-15');
  assert.deepEqual(
    [found?.kind, found?.value, found?.days],
    ['date', '2021-11-15', ['2021-01-01', '2021-12-31']],
  );
});

test('"in two weeks" lies ahead, but of the past it is how long something took', () => {
  assert.deepEqual(valuedIn('The court will rule in two weeks.'), ['in two weeks = 2023-11-29']);
  assert.deepEqual(valuedIn('The army took the valley in two weeks.'), ['in two weeks = P2W']);
});

test('"later" and "that day" count from what was told before, and stay open without it', () => {
  assert.deepEqual(valuedIn('He was jailed on 3 May 2020 and freed two days later.'), [
    '3 May 2020 = 2020-05-03',
    'two days later = 2020-05-05',
  ]);
  assert.deepEqual(valuedIn('He was freed two years later.'), ['two years later = XXXX-XX-XX']);
  assert.deepEqual(valuedIn('The raid was on 3 May 2020. Two men died that day.'), [
    '3 May 2020 = 2020-05-03',
    'that day = 2020-05-03',
  ]);
});

test('parts of months and years', () => {
  assert.deepEqual(valuedIn('They met in early 2022.'), ['early 2022 = 2022-01-01/2022-04-30']);
  assert.deepEqual(valuedIn('They met in mid-September.'), ['mid-September = 2023-09-10/2023-09-20']);
  assert.deepEqual(valuedIn('They met earlier this month.'), ['earlier this month = 2023-11-01/2023-11-15']);
  assert.deepEqual(valuedIn('They met late last year.'), ['late last year = 2022-09-01/2022-12-31']);
  assert.deepEqual(valuedIn('They met in the second quarter of 2022.'), [
    'the second quarter of 2022 = 2022-Q2',
  ]);
  assert.deepEqual(valuedIn('They met in the first week of July 2022.'), [
    'the first week of July 2022 = 2022-W27',
  ]);
  assert.deepEqual(valuedIn('They met in the summer of 2022.'), ['summer of 2022 = 2022-SU']);
});

test('decades and centuries', () => {
  assert.deepEqual(valuedIn('Mills closed in the 1990s.'), ['1990s = 199X']);
  const [century] = datesIn('The wall is from the 15th century.', null);
  assert.deepEqual(century?.days, ['1400-01-01', '1499-12-31']);
});

test('a range shares what is told once', () => {
  assert.deepEqual(valuedIn('Troops drilled August 21-31.'), ['August 21-31 = 2023-08-21/2023-08-31']);
  assert.deepEqual(valuedIn('Troops drilled from Aug. 21 to 31.'), [
    'from Aug. 21 to 31 = 2023-08-21/2023-08-31',
  ]);
  assert.deepEqual(valuedIn('Troops drilled between 3 and 12 of May 2021.'), [
    'between 3 and 12 of May 2021 = 2021-05-03/2021-05-12',
  ]);
  assert.deepEqual(valuedIn('Trade doubled from 2014 to 2018.'), ['from 2014 to 2018 = 2014/2018']);
  assert.deepEqual(valuedIn('Trade stopped from November to March.'), [
    'from November to March = 2023-11/2024-03',
  ]);
});

test('a range that ends before it begins is none', () => {
  assert.deepEqual(valuedIn('Trade doubled from 2018 to 2014.'), []);
});

test('what has one end only is open at the other', () => {
  const [since] = datesIn('The border has been shut since August.', '2023-11-15');
  assert.deepEqual([since?.value, since?.days], ['2023-08/..', ['2023-08-01', '2023-11-15']]);
  assert.deepEqual(valuedIn('The border will stay shut until 20 December.'), [
    'until 20 December = ../2023-12-20',
  ]);
  assert.deepEqual(valuedIn('The border was open before 2018.'), ['before 2018 = ../2017-12-31']);
});

test('durations and sets', () => {
  assert.deepEqual(valuedIn('The siege lasted for 11 days.'), ['11 days = P11D']);
  assert.deepEqual(valuedIn('They held a five-day drill.'), ['five-day = P5D']);
  assert.deepEqual(valuedIn('He spoke for an hour and a half.'), ['an hour and a half = PT1.5H']);
  assert.deepEqual(valuedIn('They meet every Monday.'), ['every Monday = XXXX-WXX-1']);
  assert.deepEqual(valuedIn('The council meets weekly.'), ['weekly = P1W']);
  assert.deepEqual(valuedIn('It is paid every three months.'), ['every three months = P3M']);
});

test('holidays have their days', () => {
  assert.deepEqual(valuedIn('Shops were shut on Christmas.'), ['Christmas = 2022-12-25']);
  assert.deepEqual(valuedIn('He was shot on Good Friday 1998.'), ['Good Friday 1998 = 1998-04-10']);
  assert.deepEqual(valuedIn('They will vote on Election Day 2024.'), ['Election Day 2024 = 2024-11-05']);
});

test('words that only look like dates are none', () => {
  const sentences = [
    'The talks may fail.',
    'They march on the palace.',
    'He sat down for a second time.',
    'Some 2024 people signed it.',
    'The Rovers won 3-1.',
    'It cost $2,023 and 1.14 euros.',
    'The 25-year-old fled.',
    'USA Today reported it.',
    'Talks will last and last.',
    'Three quarters of voters stayed home.',
    'By now that may be over.',
    'It costs more at the end of the day.',
  ];
  for (const sentence of sentences) assert.deepEqual(valuedIn(sentence), [], sentence);
});

test('a day that does not exist is not found, nor its month', () => {
  for (const day of [
    '31 February',
    'Feb. 30, 2023',
    '29 February 2023',
    '2023-02-30',
    '31 June 2023',
    '0000-01-01',
    '13/13/2023',
  ])
    assert.deepEqual(
      datesIn(`It fell on ${day}.`, '2023-11-15').filter(({ days }) => days),
      [],
      day,
    );
});

test('a time zone does not move the day of publication', () => {
  assert.deepEqual(valuedIn('It burned today.', '2023-11-15T23:30:00-05:00'), ['today = 2023-11-15']);
});

test('text in which time words pile up is read in one go', () => {
  const piled = 'two weeks before the last week of Monday from May to '.repeat(1000);
  const begun = performance.now();
  datesIn(piled, '2023-11-15');
  assert.ok(performance.now() - begun < 20_000);
});
