import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from '../../../test/read-english.ts';
import { wordingOf, type EventParty } from '../../model/index.ts';

/** The surest act that is told: "ACCUSE: Norway → Chile". */
function toldBy(prose: string): string {
  const [event] = eventsIn(prose);
  const side = (parties: readonly EventParty[]): string =>
    parties.map(({ spans }) => wordingOf(prose, spans)).join(' + ');
  return event ? `${event.type}: ${side(event.actors)} → ${side(event.recipients)}` : 'nothing';
}

const SENTENCES: Readonly<Record<string, readonly [prose: string, told: string]>> = {
  'an accusation': [
    'The United States accused China of stealing secrets.',
    'ACCUSE: The United States → China',
  ],
  'an arrest': ['Police arrested two men.', 'COERCE: Police → two men'],
  'the passive': ['Two men were arrested by police in Lyon.', 'COERCE: police → Two men'],
  'a light verb and its noun': ['France imposed sanctions on Iran.', 'SANCTION: France → Iran'],
  'a light verb before a nominal act': [
    'The rebels launched an attack on the town.',
    'ASSAULT: The rebels → the town',
  ],
  'several who do it': ['Russia and Belarus attacked Ukraine.', 'ASSAULT: Russia + Belarus → Ukraine'],
  'several to whom it is done': ['Russia attacked Ukraine and Poland.', 'ASSAULT: Russia → Ukraine + Poland'],
  'a noun with its possessor': ["Iran's attack on Israel killed ten people.", "ASSAULT: Iran's → Israel"],
  'what somebody is reported to have done': [
    'Brown said that the army attacked the village.',
    'ASSAULT: the army → the village',
  ],
};

for (const [phenomenon, [prose, told]] of Object.entries(SENTENCES))
  test(`who did what to whom: ${phenomenon}`, () => {
    assert.equal(toldBy(prose), told);
  });

test('those who meet do so together', () => {
  assert.match(toldBy('The ministers met in Paris.'), /^CONSULT: The ministers/u);
});

test('a protest may be against nobody', () => {
  assert.match(toldBy('Thousands of students protested in Athens.'), /^PROTEST: .*students → $/u);
});

test('two verbs tell two acts', () => {
  const types = eventsIn('Norway met with Japan and threatened Korea.').map(({ type }) => type);
  assert.deepEqual(new Set(types), new Set(['CONSULT', 'THREATEN']));
});

test('what tells no act has none that is firm', () => {
  for (const prose of ['The tree is tall.', 'The lake froze early this winter.'])
    assert.deepEqual(
      eventsIn(prose).filter(({ tentative }) => !tentative),
      [],
    );
});

test('an event points at the words it rests on', () => {
  const prose = 'Police arrested two men.';
  const [event] = eventsIn(prose);
  assert.equal(wordingOf(prose, event?.trigger.spans ?? []), 'arrested');
  assert.equal(event?.madeBy, 'events@1');
  assert.ok(event.confidence > 0 && event.confidence <= 1 && event.evidence.length > 0);
});

test('an act within what somebody says stands in that statement', () => {
  const said = eventsIn('Brown said that the army attacked the village.');
  assert.notEqual(said[0]?.statement, null);
  assert.equal(eventsIn('Police arrested two men.')[0]?.statement, null);
});

test('the surest event of a sentence comes first', () => {
  const shares = eventsIn('Russia shelled the city, and rebels attacked the port.').map(
    ({ confidence }) => confidence,
  );
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => b - a),
  );
});
