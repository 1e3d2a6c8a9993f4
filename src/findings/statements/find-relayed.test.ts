import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../../test/read-english.ts';
import { findRelayed } from './find-relayed.ts';
import { spanOfRange } from '../scene.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function relayedIn(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  return findRelayed(cast, found, lexicon.kinds).map(({ speaker, cue, content }) =>
    [speaker ? [speaker] : [], [cue], content]
      .map((ranges) => words(ranges.map((range) => spanOfRange(cast, range))))
      .join(' | '),
  );
}

test('who reports that somebody said something says so himself', () => {
  assert.deepEqual(
    relayedIn(
      'As reported by the Harbour Times on Wednesday, [speaker|Lind] [cue|revealed] [content|that talks had failed].',
    ),
    ['the Harbour Times | As reported by | Lind revealed that talks had failed'],
  );
});

test('a report that was marked is not told twice', () => {
  assert.deepEqual(
    relayedIn(
      '[cue|According to] [speaker|the Harbour Times], [content|[speaker|Lind] [cue|said] [content|that talks had failed]].',
    ),
    [],
  );
});

test('words on the record are relayed by nobody', () => {
  assert.deepEqual(relayedIn('[speaker|Lind] [cue|said] [content|that talks had failed].'), []);
});
