import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Anonymity } from '../../../model/index.ts';
import { readMarkedScene } from './marked-scene.fixture.ts';
import { tellSpeaker } from './tell-speaker.ts';

type Words = Partial<Record<keyof Anonymity, string>>;

function toldOf(marked: string): Words | null {
  const { cast, found, words } = readMarkedScene(marked);
  const [statement] = found;
  if (!statement?.speaker) return null;
  const { unnamed } = tellSpeaker(cast, statement.speaker, statement);
  if (!unnamed) return null;
  const parts = ['office', 'state', 'plea', 'access'] as const;
  const told = parts.map((part) => [part, words(unnamed[part])] as const);
  return Object.fromEntries(told.filter(([, wording]) => wording !== ''));
}

const SPEAKERS: Readonly<Record<string, readonly [marked: string, expected: Words | null]>> = {
  'what he is, whose, and why he is not named': [
    '[speaker|A senior U.S. official who asked not to be named because talks go on] [cue|said] [content|the bridge was shut].',
    { office: 'A senior … official', state: 'U.S.', plea: 'who asked not to be named because talks go on' },
  ],
  'how he knows': [
    '[speaker|A person familiar with the matter] [cue|said] [content|the bridge was shut].',
    { office: 'A person', access: 'familiar with the matter' },
  ],
  'several who were briefed': [
    '[speaker|Two diplomats briefed on the talks] [cue|said] [content|the bridge was shut].',
    { office: 'Two diplomats', access: 'briefed on the talks' },
  ],
  'both how he knows and why he is not named': [
    '[speaker|An aide who attended the dinner and spoke on condition of anonymity] [cue|said] [content|the bridge was shut].',
    { office: 'An aide', access: 'who attended the dinner', plea: 'spoke on condition of anonymity' },
  ],
  'whose aide he is': [
    '[speaker|An aide to Marta Lind] [cue|said] [content|the bridge was shut].',
    { office: 'An aide', state: 'to Marta Lind' },
  ],
  'a reason behind the speaker and outside his phrase': [
    '[content|The bridge was shut], [cue|said] [speaker|the official], who spoke on condition of anonymity.',
    { office: 'the official', plea: 'who spoke on condition of anonymity' },
  ],
  'a reason at the head of the sentence': [
    'Speaking on condition of anonymity, [speaker|an official] [cue|said] [content|the bridge was shut].',
    { office: 'an official', plea: 'Speaking on condition of anonymity' },
  ],
  'a reason in what is said is not his': [
    '[speaker|An official] [cue|said] [content|a witness had asked for anonymity].',
    { office: 'An official' },
  ],
  'a body is not anonymous': ['[speaker|The court] [cue|said] [content|the bridge was shut].', null],
  'a paper is not anonymous': ['[speaker|A new report] [cue|said] [content|the bridge was shut].', null],
};

for (const [phenomenon, [marked, expected]] of Object.entries(SPEAKERS)) {
  test(`of an unnamed speaker: ${phenomenon}`, () => {
    assert.deepEqual(toldOf(marked), expected);
  });
}
