import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stanceLexicon } from '../stance/stance-lexicon.fixture.ts';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { parseCueKinds } from './parse-cue-kinds.ts';
import { tellKind } from './tell-kind.ts';

const CUES: Readonly<Record<string, readonly [marked: string, kind: string]>> = {
  'a verb': ['Lind [cue|has accused] [content|the envoy of lying].', 'accuse'],
  'a verb and its particle': ['Lind [cue|pointed out] [content|that talks go on].', 'say'],
  'a verb whose particle changes it': ['Lind [cue|ruled out] [content|a truce].', 'deny'],
  'a particle behind an object': ['Lind [cue|walked his words back] [content|on the truce].', 'retract'],
  'a particle that is marked as content': ['Lind [cue|called] [content|for a truce].', 'demand'],
  'the same verb without it': ['Lind [cue|called] [content|the truce a farce].', 'say'],
  'a request by an infinitive': ['Lind [cue|asked] [content|the envoy to resign].', 'demand'],
  'a question': ['Lind [cue|asked] [content|whether the envoy would resign].', 'ask'],
  'a light verb and its noun': ['Lind [cue|expressed serious doubts] [content|about the truce].', 'doubt'],
  'a light verb whose noun is marked as content': [
    'Lind [cue|issued] [content|a denial of the charge].',
    'deny',
  ],
  'a verb under a verb': ['Lind [cue|went on to threaten] [content|that she would leave].', 'threaten'],
  'a participle of the passive': ['The envoy [cue|is expected] [content|to resign].', 'expect'],
  'a noun': ['The [cue|allegation] [content|that the envoy had lied] spread quickly.', 'accuse'],
  'an adjective': ['Lind [cue|is confident] [content|that talks will help].', 'believe'],
  'an adverb': ['The envoy [cue|reportedly] [content|resigned].', 'report'],
  'a preposition': ['[content|Talks had failed], [cue|according to] Lind.', 'report'],
  'a colon': ['Lind[cue|:] [content|Talks have failed].', 'say'],
  'a verb that nobody knows': ['“[content|Talks have failed],” Lind [cue|zorbled].', 'say'],
};

for (const [phenomenon, [marked, kind]] of Object.entries(CUES))
  test(`the kind of a cue: ${phenomenon}`, () => {
    const { cast, found } = readMarkedScene(marked);
    const [{ cue } = { cue: { first: 0, last: 0 } }] = found;
    assert.equal(tellKind(cast, cue, stanceLexicon.kinds), kind);
  });

test('a cue of a hundred thousand words is told in an instant', () => {
  const { cast } = readMarkedScene(`Lind [cue|${'called '.repeat(20_000)}]out.`);
  const start = performance.now();
  tellKind(cast, { first: 1, last: 20_000 }, stanceLexicon.kinds);
  assert.ok(performance.now() - start < 100);
});

test('a line of the lexicon with an unknown kind is named', () => {
  assert.throws(() => parseCueKinds('say\t-\tutter\tLind said so.', ''), /cue-kinds\.tsv, line 1/u);
  assert.throws(() => parseCueKinds('# cues\nsay\tVRB\tsay\tLind said so.', ''), /line 2/u);
  assert.throws(() => parseCueKinds('say\t-\tsay', ''), /line 1/u);
});
