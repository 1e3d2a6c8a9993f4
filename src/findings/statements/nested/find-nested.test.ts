import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../../../test/read-english.ts';
import { spanOfRange } from '../../scene.ts';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { findNested } from './find-nested.ts';

/** What is found within the first statement marked, as `speaker | cue | content`. */
function nestedIn(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  return findNested(cast, found.slice(0, 1), lexicon.kinds).map(({ speaker, cue, content }) =>
    [speaker ? [speaker] : [], [cue], content]
      .map((ranges) => words(ranges.map((range) => spanOfRange(cast, range))) || 'nobody')
      .join(' | '),
  );
}

const SENTENCES: Readonly<Record<string, readonly [marked: string, ...nested: readonly string[]]>> = {
  'a clause that somebody said': [
    '[speaker|Lind] [cue|reported] [content|that the ministry had said talks failed].',
    'the ministry | had said | talks failed',
  ],
  'what somebody is urged to do': [
    '[speaker|Lind] [cue|said]: [content|“We urge the council to open the bridge.”]',
    'We | urge | the council to open the bridge',
  ],
  'a thing that somebody denied': [
    '[speaker|Lind] [cue|said] [content|that the ministry denied any part in the raid].',
    'the ministry | denied | any part in the raid',
  ],
  'a feeling about a clause': [
    '[speaker|Lind] [cue|said]: [content|“We are afraid that talks will fail.”]',
    'We | are afraid | that talks will fail',
  ],
  'accusations of a thing, by nobody': [
    '[speaker|Lind] [cue|dismissed] [content|accusations of fraud at the port].',
    'nobody | accusations | fraud at the port',
  ],
  'a claim with its owner': [
    '[speaker|Lind] [cue|dismissed] [content|the ministry’s claim that talks had failed].',
    'the ministry | claim | talks had failed',
  ],
  'concerns that somebody has': [
    '[speaker|Lind] [cue|said] [content|that the council has concerns about the new bridge].',
    'the council | has concerns | the new bridge',
  ],
  'a thing that is alleged': [
    '[speaker|Lind] [cue|condemned] [content|the alleged transfers of arms].',
    'nobody | alleged | transfers of arms',
  ],
  'the object of a light cue is the speaker’s own': [
    '[speaker|Lind] [cue|expressed] [content|concern about the new bridge].',
  ],
  'and so it is with his own pronoun': [
    '[speaker|The ministry] [cue|has stated] [content|its intention to close the bridge].',
  ],
  'an owner of the object is somebody else': [
    '[speaker|Lind] [cue|expressed] [content|the council’s concern about the bridge].',
    'the council | concern | the bridge',
  ],
  'acts are no words': ['[speaker|Lind] [cue|said] [content|that the army fired on the port at dawn].'],
  'a noun without what it is of': ['[speaker|Lind] [cue|repeated] [content|the claims of the ministry].'],
};

for (const [phenomenon, [marked, ...nested]] of Object.entries(SENTENCES))
  test(phenomenon, () => {
    assert.deepEqual(nestedIn(marked), nested);
  });
