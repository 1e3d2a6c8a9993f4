import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDateWords } from './parse-date-words.ts';
import { parseHolidays } from './parse-holidays.ts';

const split = (name: string): readonly string[] => name.split(' ');

test('a word with two meanings has both', () => {
  const words = parseDateWords('second\tunit\tsecond\tone second\nsecond\tordinal\t2\tthe second of May\n');
  assert.deepEqual(words.get('second'), { unit: 'second', ordinal: 2 });
});

test('a line of an unknown sort or value, or without an example, is named', () => {
  for (const line of [
    'soon\tmonth\t13\tin soon',
    'soon\tmoment\t1\tsoon',
    'may\tmonth\t5',
    'dog\tunit\tdog year\tone dog',
  ])
    assert.throws(() => parseDateWords(`# words\n${line}\n`), /date-words\.tsv, line 2/u);
});

test('a holiday is a day of a month, a weekday of it, or so far from Easter', () => {
  const holidays = parseHolidays(
    'harvest\t10-02\ton harvest\nplough day\t01-monday-2\ton plough day\nwhit day\teaster+49\ton whit day\n',
    split,
  );
  const dayIn = (name: string, year: number): string => {
    const day = holidays.get(name)?.[0]?.dayIn(year);
    return new Date((day ?? NaN) * 86_400_000).toISOString().slice(0, 10);
  };
  assert.deepEqual(
    [dayIn('harvest', 2023), dayIn('plough', 2024), dayIn('whit', 2024)],
    ['2023-10-02', '2024-01-08', '2024-05-19'],
  );
});

test('a holiday that falls on no day is named with its line', () => {
  assert.throws(() => parseHolidays('harvest\tautumn\ton harvest\n', split), /date-holidays\.tsv, line 1/u);
});
