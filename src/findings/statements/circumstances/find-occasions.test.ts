import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { findOccasions } from './find-occasions.ts';

/** The occasions of the last statement marked. */
function occasionsOf(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  const statement = found.at(-1);
  if (!statement) return [];
  return findOccasions(cast, statement).map(({ kind, spans }) => `${kind}: ${words(spans)}`);
}

const SENTENCES: Readonly<Record<string, readonly [marked: string, ...occasions: readonly string[]]>> = {
  'on a day': ['[speaker|Lind] [cue|said] on Tuesday [content|that talks had failed].', 'when: on Tuesday'],
  'a day without "on"': ['[content|“We are ready,”] [speaker|Lind] [cue|said] Tuesday.', 'when: Tuesday'],
  'last week': ['[speaker|Lind] [cue|said] last week [content|that talks had failed].', 'when: last week'],
  earlier: ['[speaker|Lind] earlier [cue|said] [content|that talks had failed].', 'when: earlier'],
  'in a month of a year': [
    'In May 2019, [speaker|Lind] [cue|said] [content|that talks had failed].',
    'when: In May 2019',
  ],
  'after something': [
    'After the vote, [speaker|Lind] [cue|said] [content|that talks had failed].',
    'when: After the vote',
  ],
  'at a meeting somewhere': [
    '[content|“We are ready,”] [speaker|Lind] [cue|said] at a meeting in Seoul.',
    'where: at a meeting in Seoul',
  ],
  'a meeting that is told of behind a comma': [
    '[content|“We are ready,”] [speaker|Lind] [cue|said] at a meeting, which went on for hours.',
    'where: at a meeting',
  ],
  'where and when': [
    '[speaker|Lind] [cue|said] on Monday at a rally in Lund [content|that talks had failed].',
    'when: on Monday',
    'where: at a rally in Lund',
  ],
  'what stands before the first of two cues holds for both': [
    'On Tuesday [speaker,speaker2|Lind] [cue|denied] [content|the raid] and [cue2|said] [content2|that talks go on].',
    'when: On Tuesday',
  ],
  'the time of what is said is not the time of saying': [
    '[speaker|Lind] [cue|said] [content|that talks had failed on Tuesday in Seoul].',
  ],
  'how long it took is not when': ['[speaker|Lind] [cue|talked] two hours [content|about the bridge].'],
  'what is spoken of is no place': [
    '[speaker|Lind] [cue|commented] on the plan, saying [content|it had failed].',
  ],
};

for (const [phenomenon, [marked, ...occasions]] of Object.entries(SENTENCES)) {
  test(`an occasion: ${phenomenon}`, () => {
    assert.deepEqual(occasionsOf(marked), occasions);
  });
}
