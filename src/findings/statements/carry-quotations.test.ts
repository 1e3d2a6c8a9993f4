import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryQuotations } from './carry-quotations.ts';
import { spanOfRange } from '../scene.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function carriedIn(marked: string): string {
  const { cast, found, words } = readMarkedScene(marked);
  return carryQuotations(cast, found)
    .map(({ carried }) => words(carried.map((range) => spanOfRange(cast, range))))
    .join(' | ');
}

test('a speaker is carried over to the quotation that opens the next sentence', () => {
  assert.equal(
    carriedIn('[content|“We are ready,”] [speaker|Lind] [cue|said] on Monday. “We will stay.”'),
    '“We will stay.”',
  );
});

test('and to the next paragraph, where the first left its quotation open', () => {
  assert.equal(
    carriedIn('[speaker|Lind] [cue|said]: [content|“We are ready.]\n“We will stay.”'),
    '“We will stay.”',
  );
});

test('but not over somebody else’s words', () => {
  assert.equal(
    carriedIn('[content|“We are ready,”] [speaker|Lind] [cue|said]. Roe laughed. Then came “the end” of it.'),
    '',
  );
});

test('a quotation that has a speaker is not carried to another', () => {
  assert.equal(
    carriedIn(
      '[content|“We are ready,”] [speaker|Lind] [cue|said]. [content2|“We will stay,”] [speaker2|Roe] [cue2|added].',
    ),
    ' | ',
  );
});
