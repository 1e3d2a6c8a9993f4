import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../../test/read-english.ts';
import { freeDeniedNouns } from './free-denied-nouns.ts';
import { spanOfRange } from '../scene.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function freed(marked: string): string {
  const { cast, found, words } = readMarkedScene(marked);
  const [statement] = found;
  if (!statement) return '';
  const { cue, content } = freeDeniedNouns(cast, statement, lexicon.kinds);
  return [[cue], content].map((ranges) => words(ranges.map((range) => spanOfRange(cast, range)))).join(' | ');
}

test('a claim that is denied belongs to what is denied', () => {
  assert.equal(
    freed('[speaker|The ministry] [cue|refuted claims of] [content|supplying arms].'),
    'refuted | claims of supplying arms',
  );
});

test('a claim that is made belongs to its cue', () => {
  assert.equal(freed('[speaker|Lind] [cue|made a claim of] [content|fraud].'), 'made a claim of | fraud');
});
