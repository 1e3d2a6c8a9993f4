import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendSpeaker } from './mend-speaker.ts';
import { spanOfRange } from '../scene.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function mended(marked: string): string {
  const { cast, found, words } = readMarkedScene(marked);
  const [statement] = found;
  if (!statement) return '';
  const { speaker, content } = mendSpeaker(cast, statement);
  return [speaker ? [speaker] : [], content]
    .map((ranges) => words(ranges.map((range) => spanOfRange(cast, range))) || 'nobody')
    .join(' | ');
}

test('the subject beside a cue is its speaker, and no part of what is said', () => {
  assert.equal(
    mended('[content|Talks had failed], [cue|said] [content|Marta Lind “and failed badly”].'),
    'Marta Lind | Talks had failed … “and failed badly”',
  );
});

test('a speaker who is known stays', () => {
  assert.equal(mended('[speaker|Lind] [cue|said] [content|talks had failed].'), 'Lind | talks had failed');
});

test('a cue without a subject has no speaker', () => {
  assert.equal(mended('It [cue|is said] [content|that talks had failed].'), 'nobody | that talks had failed');
});
