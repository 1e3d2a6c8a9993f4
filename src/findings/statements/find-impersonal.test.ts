import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../../test/read-english.ts';
import { findImpersonal } from './find-impersonal.ts';
import { spanOfRange } from '../scene.ts';
import { toldTokens } from './told-tokens.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function impersonalIn(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  return findImpersonal(cast, toldTokens(cast.lower.length, found), lexicon.kinds).map(({ cue, content }) =>
    [[cue], content].map((ranges) => words(ranges.map((range) => spanOfRange(cast, range)))).join(' | '),
  );
}

test('a bridge is believed to be closed, and nobody is named', () => {
  assert.deepEqual(impersonalIn('The bridge is believed to be closed.'), [
    'is believed | The bridge … to be closed',
  ]);
});

test('“it” is nothing said', () => {
  assert.deepEqual(impersonalIn('It is said that the bridge was closed.'), [
    'is said | that the bridge was closed',
  ]);
});

test('an adverb that passes on what others tell', () => {
  assert.deepEqual(impersonalIn('Talks have reportedly failed.'), ['reportedly | Talks have … failed']);
});

test('who is believed by somebody is told by him', () => {
  assert.deepEqual(impersonalIn('The bridge is believed by engineers to be closed.'), []);
});

test('to be asked is an act', () => {
  assert.deepEqual(impersonalIn('The council was asked to leave.'), []);
});

test('what is attributed already is left alone', () => {
  assert.deepEqual(impersonalIn('[speaker|Lind] [cue|said] [content|that talks had reportedly failed].'), []);
});
