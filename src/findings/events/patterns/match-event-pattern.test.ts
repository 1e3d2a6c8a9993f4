import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsIn, eventPatterns, readPatternScene } from './pattern-scene.fixture.ts';
import { matchEventPattern } from './match-event-pattern.ts';

const typesIn = (prose: string): readonly string[] =>
  actsIn(prose).map(({ trigger, pattern }) => `${trigger} ${pattern.type ?? ''}`);

/** What is told, by its trigger and type. */
const SENTENCES: Readonly<Record<string, readonly [prose: string, ...acts: readonly string[]]>> = {
  'a verb and its object': ['The minister slammed the plan.', 'slammed ACCUSE'],
  'the passive': ['The bridge was bombed by rebels.', 'bombed ASSAULT'],
  'an idiom that tells no act': ['The plan struck a balance.'],
  'the same verb that tells one': ['Ruritania struck a deal with Borduria.', 'struck AGREE'],
  'an object of another kind': ['The mayor attacked the problem.'],
  'a person who is attacked in words': ['The mayor attacked Governor Mary Lind.', 'attacked ACCUSE'],
  'a person whom a gunman attacks': ['A gunman attacked Governor Mary Lind.', 'attacked ASSAULT'],
  'a particle that makes another verb': ['The minister stepped down.', 'stepped RETREAT'],
  'a particle behind the object': ['The senator called the governor out.', 'called ACCUSE'],
  'a particle that the parser takes for a preposition': ['Syldavia called off the talks.', 'called REJECT'],
  'a preposition that turns the verb': ['Ruritania pulled out of the treaty.', 'pulled SANCTION'],
  'the same without the treaty': ['The army pulled out of the town.', 'pulled RETREAT'],
  'a verb that turns another': [
    'Syldavia threatened to bomb the port.',
    'threatened THREATEN',
    'bomb ASSAULT',
  ],
  'a verb that leaves it to its noun': ['The minister expressed concern about the drills.', 'concern ACCUSE'],
  'a noun that its verb takes back': ['Ruritania lifted the sanctions on Borduria.', 'lifted RETREAT'],
  'a noun that is condemned': [
    'Ruritania condemned the attack on the port.',
    'condemned ACCUSE',
    'attack ASSAULT',
  ],
  'a noun with a modifier': ['The hunger strike ended.', 'strike PROTEST'],
  'a noun before another noun': ['The detention centre burned for hours.'],
  'the second part of a word': ['The Iranian-backed group met.', 'met CONSULT'],
  'a word in two parts': ['The cease-fire with the rebels held.', 'fire RETREAT'],
  'a verb whose lemma is guessed wrongly': ['The party boycotted the vote.', 'boycotted PROTEST'],
  'an object that two verbs share': [
    'Rebels raided and burned the village.',
    'raided ASSAULT',
    'burned ASSAULT',
  ],
  'an object that is measured': ['Rebels captured dozens of villages.', 'captured COERCE'],
  'who was jailed': ['The jailed writer slept.', 'jailed COERCE'],
  'an ordinary sentence': ['The mayor told the story of the bridge at dinner.'],
};

for (const [phenomenon, [prose, ...acts]] of Object.entries(SENTENCES))
  test(`the construction of an act: ${phenomenon}`, () => {
    assert.deepEqual(typesIn(prose), acts);
  });

test('a text without a stop is searched in an instant', () => {
  const scene = readPatternScene('attack on talks and condemned the raid with '.repeat(4000));
  const start = performance.now();
  for (let token = 0; token < scene.lower.length; token++) matchEventPattern(scene, eventPatterns, token);
  assert.ok(performance.now() - start < 2000);
});
