import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsIn } from './pattern-scene.fixture.ts';

/** The first act of a sentence: who did what to whom, by the heads of their phrases. */
function actIn(prose: string): string {
  const [act] = actsIn(prose);
  return act ? `${act.agent ?? '–'} ${act.trigger} ${act.recipient ?? '–'}` : '';
}

const SENTENCES: Readonly<Record<string, readonly [prose: string, act: string]>> = {
  'subject and object': ['The army shelled the town.', 'army shelled town'],
  'the passive': ['The town was shelled by the army.', 'army shelled town'],
  'the passive without an agent': ['The town was shelled on Monday.', '– shelled town'],
  'a participle behind its noun': ['The writer jailed by Borduria slept.', 'Borduria jailed writer'],
  'a participle that does it': ['Troops shelling the town slept.', 'Troops shelling town'],
  'a relative clause': ['The troops who shelled the town slept.', 'troops shelled town'],
  'a relative clause about whom it is done to': [
    'The town that troops shelled burned.',
    'troops shelled town',
  ],
  'an infinitive': ['The rebels vowed to free the hostages.', 'rebels vowed hostages'],
  'a verb behind "and"': ['The king slept and pardoned the rebels.', 'king pardoned rebels'],
  'who is called on': ['Ruritania called on Borduria to disarm.', 'Ruritania called Borduria'],
  'times are nobody': ['The king on Monday blamed the army for the raid.', 'king blamed army'],
  'a dateline is nobody': ['LINDBURG - The union is suing the ministry.', 'union suing ministry'],
  'the possessor of a noun': ["Syldavia's attack on the port failed.", 'Syldavia attack port'],
  'a nationality': ['The Syldavian raid on the port failed.', 'Syldavian raid port'],
  'a noun and "by"': ['The raid on the port by rebels failed.', 'rebels raid port'],
  'a noun and "of"': ['The resignation of the minister was a shock.', 'minister resignation –'],
  'who speaks with whom': ['The talks between Borduria and Syldavia failed.', 'Borduria talks –'],
  'a verb that leaves it to its noun': ['The union filed a lawsuit against the bank.', 'union lawsuit bank'],
  'the noun told of before': ['The threats made against Borduria hurt.', '– threats Borduria'],
  'one who undergoes it': ['The mayor drew criticism from the union.', 'union criticism mayor'],
  'whose offer it is': ["Syldavia rejected the king's offer.", 'Syldavia rejected king'],
};

for (const [phenomenon, [prose, act]] of Object.entries(SENTENCES))
  test(`who did what to whom: ${phenomenon}`, () => {
    assert.equal(actIn(prose), act);
  });
