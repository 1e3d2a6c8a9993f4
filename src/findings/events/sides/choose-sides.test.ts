import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledge } from '../../../../test/read-english.ts';
import { toHashedModel } from '../../../learn/hashed-model.ts';
import { readEventSentence } from '../event-scene.fixture.ts';
import { agentsOf } from '../pairs/agents-of.ts';
import { bestPairAround } from '../pairs/best-pair-around.ts';
import { rankPairs } from '../pairs/rank-pairs.ts';
import { chooseSides } from './choose-sides.ts';
import { SIDES } from './side-features.ts';

const { models } = knowledge.events;
const TYPE = 1;

function sidesOf(prose: string, word: string, model = models.sides): readonly (readonly string[])[] {
  const { scene, sentence, at, words } = readEventSentence(prose);
  const best = bestPairAround(scene, rankPairs(scene, sentence, models.pairs)).get(at(word));
  const typed = { trigger: at(word), type: TYPE, best, agents: agentsOf(scene, at(word)) };
  const { actors, recipients } = chooseSides(scene, sentence, typed, model);
  return [words(actors), words(recipients)];
}

test('the subject does it and the object undergoes it', () => {
  assert.deepEqual(sidesOf('Russia attacked Ukraine.', 'attacked'), [['russia'], ['ukraine']]);
});

test('nobody is on both sides', () => {
  const [actors = [], recipients = []] = sidesOf('Russia and Iran met France and Iran.', 'met');
  assert.ok(recipients.every((party) => party === 'iran' || !actors.includes(party)));
});

test('without a likely one a side is nobody', () => {
  const classes = SIDES.length;
  assert.deepEqual(
    sidesOf('Russia attacked Ukraine.', 'attacked', toHashedModel(classes, 1, new Int8Array(2 * classes), 1)),
    [[], []],
  );
});
