import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventStatus, EventType, Statement } from '../../model/index.ts';
import { factualityModel, readEvent } from './read-events.fixture.ts';
import { tellFactuality } from './tell-factuality.ts';
import { tellStatus } from './tell-status.ts';

const EVENTS: Readonly<Record<string, readonly [marked: string, status: EventStatus]>> = {
  'a plain past': ['The rebels [attacked] the town on Monday.', 'happened'],
  'an act that an implicative verb brings about': ['The envoys managed to [meet] in Oslo.', 'happened'],
  'an act that somebody condemns': ['Lind condemned the [attack] on the convoy.', 'happened'],
  'an act after which something else came': [
    'The envoy left after the rebels [attacked] the town.',
    'happened',
  ],
  'a negation': ['The envoys did not [meet] in Oslo.', 'negated'],
  'a subject that is nobody': ['No envoy [met] the rebels.', 'negated'],
  'an implicative verb that undoes it': ['The envoys failed to [meet] in Oslo.', 'negated'],
  'an act prevented': ['The guards prevented an [attack] on the convoy.', 'negated'],
  'a negation for two verbs': ['The envoys did not meet or [call] the rebels.', 'negated'],
  'the future': ['The envoys will [meet] in Oslo on Friday.', 'planned'],
  'an agreement': ['The two states agreed to [sign] the treaty.', 'planned'],
  'a plan as a noun': ['Lind presented a plan to [invade] the island.', 'planned'],
  'a future told earlier': ['Lind announced that the army would [withdraw] from the island.', 'planned'],
  'an expectation': ['The envoys are expected to [meet] in Oslo.', 'planned'],
  'a request': ['Lind urged the rebels to [release] the hostages.', 'demanded'],
  'a verb and its preposition': ['Lind called for a [truce] on the island.', 'demanded'],
  'the same verb without it': ['Lind called the [attack] an outrage.', 'happened'],
  'a duty': ['Lind said that the rebels must [release] the hostages.', 'demanded'],
  'a subjunctive': ['Lind demanded that the envoy [leave] the island.', 'demanded'],
  'an object that demands': [
    'Lind repeated his demand for the rebels to [release] the hostages.',
    'demanded',
  ],
  'an accusation': ['Lind accused the rebels of [killing] a guard.', 'alleged'],
  'a charge': ['The man was charged with the [murder] of a guard.', 'alleged'],
  'an adverb of hearsay': ['The rebels reportedly [killed] a guard.', 'alleged'],
  'an adjective of hearsay': ['The court heard of the alleged [attack] on the convoy.', 'alleged'],
  'a denial': ['The rebels denied [killing] the guard.', 'denied'],
  'an if-clause': ['The talks will end if the rebels [attack] the town.', 'conditional'],
  'what hangs on an if-clause': ['The army would [strike] if the rebels came back.', 'conditional'],
  'a possibility': ['The rebels may [attack] the town.', 'possible'],
  'a fear': ['The villagers fear an [attack] by the rebels.', 'possible'],
  'a likelihood': ['The rebels are likely to [attack] the town.', 'possible'],
};

function statusOf(
  marked: string,
  type: EventType,
  within: Pick<Statement, 'cue' | 'stance'> | null,
): EventStatus {
  const { scene, event } = readEvent(marked);
  return tellStatus(
    scene,
    event,
    tellFactuality(scene, event, factualityModel),
    within,
    type,
    factualityModel,
  );
}

for (const [phenomenon, [marked, status]] of Object.entries(EVENTS))
  test(`the status of an act: ${phenomenon}`, () => {
    assert.equal(statusOf(marked, 'ASSAULT', null), status);
  });

test('what stands in an accusation is alleged, in a denial denied, where its own words leave it open', () => {
  const accusation = { cue: { spans: [], kind: 'accuse' }, stance: 'affirms' } as const;
  const denial = { cue: { spans: [], kind: 'deny' }, stance: 'denies' } as const;
  assert.equal(statusOf('The rebels [killed] a guard.', 'ASSAULT', accusation), 'alleged');
  assert.equal(statusOf('The rebels [killed] a guard.', 'ASSAULT', denial), 'denied');
  assert.equal(statusOf('The rebels will [kill] a guard.', 'ASSAULT', accusation), 'planned');
});

test('a refusal that is told by "not" and a request that is told by "should" happened', () => {
  assert.equal(statusOf('Lind will not [drop] the suit.', 'REJECT', null), 'happened');
  assert.equal(statusOf('The hostages should be [freed], Lind said.', 'REQUEST', null), 'happened');
  assert.equal(statusOf('The hostages should be [freed], Lind said.', 'RETREAT', null), 'demanded');
});
