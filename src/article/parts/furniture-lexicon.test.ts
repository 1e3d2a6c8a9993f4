import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furniture } from '../reading.fixture.ts';
import { findFurniture, parseFurniture } from './furniture-lexicon.ts';

test('every phrase finds its own example', () => {
  const strays = furniture.phrases
    .filter(({ place, phrase, example }) => findFurniture(furniture, example, [place])?.phrase !== phrase)
    .map(({ place, phrase, example }) => `${place} "${phrase}" does not find "${example}"`);
  assert.deepEqual(strays, []);
});

test('no phrase stands there twice', () => {
  const names = furniture.phrases.map(({ place, phrase }) => `${place} ${phrase}`);
  assert.deepEqual(names, [...new Set(names)]);
});

test('a phrase must stand where it is said to', () => {
  const lexicon = parseFurniture(
    'line\tcomments\tfurniture\tComments\nstart\tsee also:\tfurniture\tSee also: Talks',
  );
  assert.equal(findFurniture(lexicon, 'Comments', ['line'])?.phrase, 'comments');
  assert.equal(findFurniture(lexicon, 'Comments on the talks were few', ['line']), undefined);
  assert.equal(findFurniture(lexicon, '» SEE ALSO: Talks resume', ['start'])?.phrase, 'see also:');
  assert.equal(findFurniture(lexicon, 'We see also: nothing', ['start']), undefined);
});

test('a star stands for words, a nought for a number', () => {
  const lexicon = parseFurniture(
    'line\t0 comments\tfurniture\t3 Comments\nlist\tmore from *\tfurniture\tMore from here',
  );
  assert.equal(findFurniture(lexicon, '1,204 Comments', ['line'])?.phrase, '0 comments');
  assert.equal(findFurniture(lexicon, 'More from the world desk', ['list'])?.phrase, 'more from *');
  assert.equal(findFurniture(lexicon, 'More from', ['list']), undefined);
});

test('a long paragraph is never furniture for a phrase in it', () => {
  const paragraph = `All rights reserved. ${'The ministers met again on Monday. '.repeat(20)}`;
  assert.equal(findFurniture(furniture, paragraph, ['start', 'within']), undefined);
});

test('a line that is not a fact is refused with its number', () => {
  assert.throws(() => parseFurniture('# comment\nline\tcomments\tfurnitur\tComments'), /line 2/);
});
