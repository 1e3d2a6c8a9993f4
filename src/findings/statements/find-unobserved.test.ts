import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../../test/read-english.ts';
import { findUnobserved } from './find-unobserved.ts';
import { spanOfRange } from '../scene.ts';
import { toldTokens } from './told-tokens.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function unobservedIn(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  return findUnobserved(cast, toldTokens(cast.lower.length, found), lexicon.observingVerbs).map(
    ({ cue, content }) =>
      [[cue], content].map((ranges) => words(ranges.map((range) => spanOfRange(cast, range)))).join(' | '),
  );
}

test('what has not been observed is told of nobody', () => {
  assert.deepEqual(unobservedIn('Although direct supply to the army hasn’t been observed, prices rose.'), [
    'hasn’t been observed | direct supply to the army',
  ]);
});

test('nor what could not be verified', () => {
  assert.deepEqual(unobservedIn('The video could not be independently verified.'), [
    'could not be independently verified | The video',
  ]);
});

test('what has been observed is an act like any other', () => {
  assert.deepEqual(unobservedIn('A convoy has been observed near the port.'), []);
});

test('what somebody has not confirmed has its speaker', () => {
  assert.deepEqual(unobservedIn('The report was not confirmed by the ministry.'), []);
});

test('what is attributed already is left alone', () => {
  const marked = '[speaker|Lind] [cue|said] [content|that the video had not been verified].';
  assert.deepEqual(unobservedIn(marked), []);
});
