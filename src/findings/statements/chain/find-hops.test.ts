import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { findHops } from './find-hops.ts';

/** The hops of the first statement marked, outermost first: kind, speaker, cue. */
function hopsOf(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  const [statement] = found;
  if (!statement) return [];
  return findHops(cast, statement, 'say').map(
    ({ kind, speaker, cue }) => `${kind}: ${speaker ? words(speaker.spans) : 'nobody'} | ${words(cue.spans)}`,
  );
}

const SENTENCES: Readonly<Record<string, readonly [marked: string, ...hops: readonly string[]]>> = {
  'a speaker on the record has no hop': [
    '[speaker|Lind] [cue|said] on Monday [content|that talks had failed].',
  ],
  'a publisher who was told': [
    '[speaker|Lind] [cue|told] the Harbour Times [content|that talks had failed].',
    'told: the Harbour Times | told',
  ],
  'the man of a publisher who was told': [
    '[speaker|Lind] [cue|told] CNN’s Jan Roe [content|that talks had failed].',
    'told: CNN | told',
  ],
  'lawmakers are no publisher': ['[speaker|Lind] [cue|told] lawmakers [content|that talks had failed].'],
  'an interview': [
    '[speaker|Lind] [cue|said] in an interview with Reuters [content|that talks had failed].',
    'told: Reuters | in an interview with',
  ],
  'a broadcaster': ['[content|“We are ready,”] [speaker|Lind] [cue|said] on CNN.', 'told: CNN | on'],
  'a report that speaks': [
    '[speaker|A joint report by two ministries] [cue|said] [content|that talks had failed].',
    'document: A joint report | said',
  ],
  'in a letter': [
    '[speaker|Lind] [cue|said] in a letter to the minister [content|that talks had failed].',
    'document: a letter | in',
  ],
  'in a statement, within the cue': [
    '[speaker|Lind] [cue|said in a statement] [content|that talks had failed].',
    'document: a statement | in',
  ],
  'on a platform': [
    '[content|“We are ready,”] [speaker|Lind] [cue|wrote] on Twitter.',
    'document: Twitter | on',
  ],
  'a report that is spoken of is no hop': [
    '[speaker|Lind] [cue|commented] on a report, saying [content|that talks had failed].',
  ],
  'as somebody reported': [
    'As reported by the Harbour Times on Wednesday, [speaker|Lind] [cue|revealed] [content|that talks had failed].',
    'second-hand: the Harbour Times | As reported by',
  ],
  'according to somebody else': [
    'According to Reuters, [speaker|Lind] [cue|said] [content|that talks had failed].',
    'second-hand: Reuters | According to',
  ],
  'citing a paper': [
    '[speaker|The Harbour Times] [cue|said] [content|that prices had doubled], citing a circular.',
    'document: a circular | citing',
  ],
  'citing somebody': [
    '[speaker|The Harbour Times] [cue|said] [content|that prices had doubled], citing an official.',
    'second-hand: an official | citing',
  ],
  'a reason that is cited is no source': ['[speaker|Lind] [cue|resigned], citing [content|low wages].'],
  'quoted by somebody': [
    '[speaker|Lind] [cue|was quoted by Reuters as saying] [content|that talks had failed].',
    'second-hand: Reuters | quoted by',
  ],
  'two hops, the outer one first': [
    'As reported by the Harbour Times, [speaker|Lind] [cue|said] in a letter [content|that talks had failed].',
    'second-hand: the Harbour Times | As reported by',
    'document: a letter | in',
  ],
  'nobody is named': [
    '[content|The bridge] [cue|is believed] [content|to be shut].',
    'unattributed: nobody | is believed',
  ],
  'sources name nobody': [
    '[speaker|Sources] [cue|said] [content|that talks had failed].',
    'unattributed: nobody | said',
  ],
  'sources of somebody’s are somebody': [
    '[speaker|Sources close to the ministry] [cue|said] [content|that talks had failed].',
  ],
  reportedly: [
    '[speaker|Lind] reportedly [cue|said] [content|that talks had failed].',
    'unattributed: nobody | reportedly',
  ],
};

for (const [phenomenon, [marked, ...hops]] of Object.entries(SENTENCES)) {
  test(`hops: ${phenomenon}`, () => {
    assert.deepEqual(hopsOf(marked), hops);
  });
}

test('hops: a cue without a sentence around it and one of ten thousand words are read without harm', () => {
  assert.deepEqual(hopsOf('[cue|said] [content|no]').length, 1);
  const { cast, found } = readMarkedScene(
    `[speaker|Lind] [cue|${'told the Times '.repeat(4000)}] [content|no].`,
  );
  assert.ok(found[0] && findHops(cast, found[0], 'say').length < 100);
});
