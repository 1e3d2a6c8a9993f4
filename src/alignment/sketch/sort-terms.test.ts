import assert from 'node:assert/strict';
import test from 'node:test';
import { sortTerms } from './sort-terms.ts';
import { splitWords } from './split-words.ts';

function sortText(text: string, persons: readonly string[] = []): ReadonlyMap<string, number> {
  return sortTerms(splitWords(text, [[0, text.length]], Infinity), new Set(persons));
}

test('a word that mostly has a capital is a name, one that once begins a sentence is none', () => {
  const kinds = sortText('Tugs left Ansel. The tugs came back to Ansel with other tugs.');
  assert.equal(kinds.get('ansel'), 1);
  assert.equal(kinds.get('tugs'), 0);
});

test("a person's name is a name too, and digits are a numeral", () => {
  const kinds = sortText('Oona Feld saw 19 men', ['oona', 'feld']);
  assert.deepEqual(
    ['feld', '19', 'men'].map((word) => kinds.get(word)),
    [3, 4, 0],
  );
});
