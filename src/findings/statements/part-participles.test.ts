import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../../test/read-english.ts';
import { partParticiples } from './part-participles.ts';
import { spanOfRange } from '../scene.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function parted(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  return found.flatMap((statement) =>
    partParticiples(cast, statement, lexicon.kinds).map(({ cue, content }) =>
      [[cue], content].map((ranges) => words(ranges.map((range) => spanOfRange(cast, range)))).join(' | '),
    ),
  );
}

test('what somebody adds is a statement of its own', () => {
  assert.deepEqual(
    parted('[speaker|Lind] [cue|warned of] [content|a new wave of strikes, adding that talks go on].'),
    ['warned of | a new wave of strikes', 'adding | that talks go on'],
  );
});

test('a participle that says nothing stays', () => {
  const marked = '[speaker|Lind] [cue|warned of] [content|a new wave of strikes, closing the port for days].';
  assert.equal(parted(marked).length, 1);
});
