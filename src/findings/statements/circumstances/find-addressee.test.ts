import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { findAddressee } from './find-addressee.ts';

function addresseeOf(marked: string): string | null {
  const { cast, found, words } = readMarkedScene(marked);
  const addressee = found[0] ? findAddressee(cast, found[0]) : null;
  return addressee && words(addressee.spans);
}

const SENTENCES: Readonly<Record<string, readonly [marked: string, addressee: string | null]>> = {
  'told lawmakers': ['[speaker|Lind] [cue|told] lawmakers [content|that talks had failed].', 'lawmakers'],
  'told within the cue': [
    '[speaker|Lind] [cue|told lawmakers] [content|that talks had failed].',
    'lawmakers',
  ],
  'asked whether': ['[speaker|Reporters] [cue|asked] Lind [content|whether talks had failed].', 'Lind'],
  'said to reporters': ['[content|“We are ready,”] [speaker|Lind] [cue|said] to reporters.', 'reporters'],
  'urged to do what is said': [
    '[speaker|Lind] [cue|urged] [content|the ministry to open the bridge].',
    'the ministry',
  ],
  'warned against': ['[speaker|Lind] [cue|warned] [content|North Korea against a raid].', 'North Korea'],
  'called on': ['[speaker|Lind] [cue|called on] [content|the council to resign].', 'the council'],
  'who was told': ['[content|North Korea] [cue|was warned] [content|against a raid].', 'North Korea'],
  'to whom a letter went': [
    '[speaker|Lind] [cue|said] in a letter to the minister [content|that talks had failed].',
    'the minister',
  ],
  'a publisher is none': [
    '[speaker|Lind] [cue|told] the Harbour Times [content|that talks had failed].',
    null,
  ],
  'a story that is told is none': ['[speaker|Lind] [cue|told] [content|the story of the bridge].', null],
  'one who is accused is none': ['[speaker|Lind] [cue|accused] [content|the North of a raid].', null],
  'a place one says things in is none': [
    '[speaker|Lind] [cue|said] in Seoul [content|that talks had failed].',
    null,
  ],
};

for (const [phenomenon, [marked, addressee]] of Object.entries(SENTENCES)) {
  test(`an addressee: ${phenomenon}`, () => {
    assert.equal(addresseeOf(marked), addressee);
  });
}
