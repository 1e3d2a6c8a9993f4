import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventSentence } from '../event-scene.fixture.ts';
import { agentsOf } from './agents-of.ts';

const SENTENCES: Readonly<
  Record<string, readonly [prose: string, predicate: string, agents: readonly string[]]>
> = {
  'the subject of an active verb': ['The rebels attacked the town.', 'attacked', ['rebels']],
  'the by-phrase of a passive': ['The town was attacked by rebels.', 'attacked', ['rebels']],
  'nobody, in a passive without one': ['The town was attacked on Monday.', 'attacked', []],
  'the object, of what it is urged to do': ['France urged Norway to attack the port.', 'attack', ['norway']],
  'the subject, of what it promised': ['France promised to help the port.', 'help', ['france']],
  'the noun, of its relative clause': ['The rebels who attacked the town slept.', 'attacked', ['rebels']],
  'the noun, of a participle behind it': ['Rebels attacking the town slept.', 'attacking', ['rebels']],
  'the by-phrase, of a past participle': ['The town attacked by rebels burned.', 'attacked', ['rebels']],
  'the first subject, of a second verb': ['The rebels came and burned the town.', 'burned', ['rebels']],
};

for (const [who, [prose, predicate, agents]] of Object.entries(SENTENCES))
  test(`who does it: ${who}`, () => {
    const { scene, at, words } = readEventSentence(prose);
    assert.deepEqual(words(agentsOf(scene, at(predicate))), agents);
  });
