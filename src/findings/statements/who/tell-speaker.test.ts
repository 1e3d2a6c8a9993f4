import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkedScene } from './marked-scene.fixture.ts';
import { tellSpeaker } from './tell-speaker.ts';

/** The form of the first speaker marked and the name of his entity. */
function speakerOf(marked: string): string {
  const { cast, found } = readMarkedScene(marked);
  const [{ speaker } = { speaker: null }] = found;
  if (!speaker) return 'nobody';
  const { form, entity } = tellSpeaker(cast, speaker, found[0]);
  return `${form}: ${cast.analysis.entities.find(({ id }) => id === entity)?.name ?? 'nobody named'}`;
}

const PHRASES: Readonly<Record<string, readonly [marked: string, expected: string]>> = {
  'a name': ['[speaker|Marta Lind] [cue|said] [content|talks had failed].', 'name: Marta Lind'],
  'a title before a name': [
    '[speaker|Defense Secretary Marta Lind] [cue|said] [content|talks had failed].',
    'name: Marta Lind',
  ],
  'a title of several words': [
    '[speaker|Secretary of State Marta Lind] [cue|said] [content|talks had failed].',
    'name: Marta Lind',
  ],
  'whose man somebody is, before his name': [
    '[speaker|Harper campaign spokeswoman Marta Lind] [cue|said] [content|talks had failed].',
    'name: Marta Lind',
  ],
  'where somebody is from': [
    '[speaker|Marta Lind of the Pentagon] [cue|said] [content|talks had failed].',
    'name: Marta Lind',
  ],
  'an office, then the name': [
    '[speaker|The Pentagon chief, Marta Lind,] [cue|said] [content|talks had failed].',
    'name: Marta Lind',
  ],
  'an owner and an office, then the name': [
    'The ministry was closed. [speaker|Its spokesman, Jan Roe,] [cue|said] [content|talks had failed].',
    'name: Jan Roe',
  ],
  'a name, then two offices': [
    '[speaker|Marta Lind, a former adviser and a former judge,] [cue|said] [content|talks had failed].',
    'name: Marta Lind',
  ],
  'an aide is not whom he serves': [
    '[speaker|An aide to Marta Lind] [cue|said] [content|talks had failed].',
    'description: nobody named',
  ],
  'a lawyer is not his client': [
    '[speaker|Marta Lind’s lawyer] [cue|said] [content|talks had failed].',
    'description: nobody named',
  ],
  'an official of a state is not the state': [
    '[speaker|A senior U.S. official] [cue|said] [content|talks had failed].',
    'description: nobody named',
  ],
  'two together are neither': [
    '[speaker|Marta Lind and Jan Roe] [cue|said] [content|talks had failed].',
    'name: nobody named',
  ],
  'a pronoun is whom it stands for': [
    'Marta Lind opened the bridge. [speaker|She] [cue|said] [content|talks had failed].',
    'pronoun: Marta Lind',
  ],
  '“who” is the one it tells of': [
    'The bridge was opened by Marta Lind, [speaker|who] [cue|said] [content|talks had failed].',
    'pronoun: Marta Lind',
  ],
  'a pronoun that stands for nobody': [
    '[speaker|They] [cue|said] [content|talks had failed].',
    'pronoun: nobody named',
  ],
};

for (const [phenomenon, [marked, expected]] of Object.entries(PHRASES)) {
  test(phenomenon, () => {
    assert.equal(speakerOf(marked), expected);
  });
}

test('whoever is named or is a pronoun has nothing told of him as unnamed', () => {
  for (const marked of [
    '[speaker|Marta Lind] [cue|said] [content|talks had failed].',
    '[speaker|They] [cue|said] [content|talks had failed].',
  ]) {
    const { cast, found } = readMarkedScene(marked);
    assert.equal(tellSpeaker(cast, found[0]?.speaker ?? { first: 0, last: 0 }).unnamed, null);
  }
});

test('a phrase of commas and a phrase without an end are read without harm', () => {
  for (const speaker of [', , ,', 'and and and', 'the senior '.repeat(5000), 'of the '.repeat(5000)]) {
    const { cast, found } = readMarkedScene(`[speaker|${speaker}] [cue|said] [content|talks had failed].`);
    assert.equal(tellSpeaker(cast, found[0]?.speaker ?? { first: 0, last: 0 }).spans.length, 1);
  }
});
