import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stanceLexicon } from '../stance/stance-lexicon.fixture.ts';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { parseQualifiers } from './parse-qualifiers.ts';
import { tellTenor } from './tell-tenor.ts';

/** "negated, possible: not · could", of the first content marked. */
function tenorOf(marked: string): string {
  const { cast, found, words } = readMarkedScene(marked);
  const tenor = tellTenor(cast, found[0]?.content ?? [], stanceLexicon.qualifiers);
  const head = `${tenor.isNegated ? 'negated, ' : ''}${tenor.modality}`;
  return [head, ...tenor.qualifiers.map(({ kind, spans }) => `${kind} ${words(spans)}`)].join('; ');
}

const CONTENTS: Readonly<Record<string, readonly [marked: string, tenor: string]>> = {
  'a plain claim': ['Lind [cue|said] [content|talks had failed].', 'certain'],
  not: ['Lind [cue|said] [content|arms have not been delivered].', 'negated, certain; negation not'],
  'a shortened not': [
    'Lind [cue|said] [content|the launch hasn’t been observed].',
    'negated, certain; negation n’t',
  ],
  'no evidence': [
    'Lind [cue|said] [content|there is no evidence that arms were sold].',
    'negated, certain; negation no',
  ],
  nobody: ['Lind [cue|said] [content|nobody was hurt].', 'negated, certain; negation nobody'],
  'no longer': [
    'Lind [cue|said] [content|the port is no longer used].',
    'negated, certain; negation no longer',
  ],
  'an infinitive not to be done': [
    'Berg [cue|promised] [content|not to sell arms].',
    'negated, certain; negation not',
  ],
  'not only': ['Lind [cue|said] [content|they not only sold arms but built them].', 'certain'],
  'no doubt': ['Lind [cue|said] [content|there is no doubt that arms were sold].', 'certain'],
  'a negation below the claim': [
    'Lind [cue|said] [content|the ship that did not stop was seized].',
    'certain',
  ],
  'a failure': ['Lind [cue|said] [content|the sides failed to agree].', 'negated, certain; negation failed'],
  'a failure that is told of talks themselves': ['Lind [cue|said] [content|talks failed].', 'certain'],
  'two negations': [
    'Lind [cue|said] [content|the sides did not fail to agree].',
    'certain; negation not; negation fail',
  ],
  could: ['Lind [cue|said] [content|the sale could breach the treaty].', 'possible; modality could'],
  'could not': ['Lind [cue|said] [content|he could not sleep].', 'negated, certain; negation not'],
  potentially: [
    'Lind [cue|said] [content|the sale potentially breaches the treaty].',
    'possible; modality potentially',
  ],
  likely: ['Lind [cue|said] [content|talks are likely to fail].', 'probable; modality likely'],
  'more likely': ['Lind [cue|said] [content|the young are more likely to vote].', 'certain'],
  unlikely: ['Lind [cue|said] [content|talks are unlikely to help].', 'negated, probable; negation unlikely'],
  seem: ['Lind [cue|said] [content|talks seem to have failed].', 'probable; modality seem'],
  'a passive of belief': [
    'Lind [cue|said] [content|the envoy is believed to have fled].',
    'probable; modality believed',
  ],
  'the possibility of': [
    'Lind [cue|spoke of] [content|the possibility of a deal].',
    'possible; modality possibility',
  ],
  'a potential deal': [
    'Lind [cue|spoke of] [content|potential deals between them].',
    'possible; modality potential',
  ],
  'would, after said': ['Lind [cue|said] [content|she would leave at noon].', 'certain'],
  if: [
    'Lind [cue|said] [content|she would leave if talks failed].',
    'conditional; condition if talks failed',
  ],
  unless: [
    'Lind [cue|warned] [content|that talks would end unless arms were laid down].',
    'conditional; condition unless arms were laid down',
  ],
  'were, before its subject': [
    'Lind [cue|said] [content|were the rebels to attack, the allies would answer].',
    'conditional; condition were the rebels to attack',
  ],
  'a question that begins like it': ['[content|“Should we, the jury, agree?”] Lind [cue|asked].', 'certain'],
  'a deed that would': [
    'Lind [cue|said] that [content|leaving the talks would be an error].',
    'conditional; condition leaving the talks',
  ],
  'as evidenced by': [
    'Lind [cue|said] [content|arms were sold, as evidenced by the crates].',
    'certain; evidence as evidenced by',
  ],
  'a quotation that its cue interrupts': [
    '[content|“We have not sold arms],” Berg [cue|said], [content|“and we will leave.”]',
    'negated, certain; negation not',
  ],
};

for (const [phenomenon, [marked, tenor]] of Object.entries(CONTENTS))
  test(`how a claim is put: ${phenomenon}`, () => {
    assert.equal(tenorOf(marked), tenor);
  });

test('a statement without content has a plain tenor', () => {
  const { cast } = readMarkedScene('Lind [cue|spoke].');
  const tenor = tellTenor(cast, [], stanceLexicon.qualifiers);
  assert.deepEqual(tenor, { isNegated: false, modality: 'certain', qualifiers: [] });
});

test('a line of the lexicon that says nothing known is named', () => {
  assert.throws(() => parseQualifiers('not\tPART\tdenial\t-\tNot so.'), /qualifiers\.tsv, line 1/u);
  assert.throws(() => parseQualifiers('\nmay\tAUX\tmodality\tsure\tIt may.'), /line 2/u);
});
