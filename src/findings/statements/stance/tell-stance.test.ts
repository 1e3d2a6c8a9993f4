import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellKind } from '../kind/tell-kind.ts';
import { readMarkedScene } from '../who/marked-scene.fixture.ts';
import { parseStanceWords } from './parse-stance-words.ts';
import { stanceLexicon } from './stance-lexicon.fixture.ts';
import { tellStance } from './tell-stance.ts';

const STATEMENTS: Readonly<Record<string, readonly [marked: string, stance: string]>> = {
  says: ['[speaker|Lind] [cue|said] [content|talks had failed].', 'affirms'],
  'says that it is not so': ['[speaker|Berg] [cue|said] [content|it had not sold arms].', 'affirms'],
  denies: ['[speaker|Berg] [cue|has denied] [content|selling arms].', 'denies'],
  'does not deny': ['[speaker|Berg] [cue|did not deny] [content|selling arms].', 'declines'],
  'issues a denial': ['[speaker|Berg] [cue|issued a denial] [content|of the charge].', 'denies'],
  'dismisses claims': ['[speaker|Berg] [cue|dismissed] [content|claims that it sold arms].', 'denies'],
  'rejects an accusation': ['[speaker|Berg] [cue|rejected] [content|the accusation].', 'denies'],
  'rejects an offer': ['[speaker|Berg] [cue|rejected] [content|the offer of a truce].', 'declines'],
  'calls a report false': ['[speaker|Berg] [cue|called] [content|the report false].', 'denies'],
  'says that reports are baseless': [
    '[speaker|Berg] [cue|said] [content|the accusations were baseless].',
    'denies',
  ],
  'finds no truth in it': ['[speaker|Berg] [cue|said] [content|there was no truth in the report].', 'denies'],
  'says that it is not true': ['[speaker|Berg] [cue|said] [content|that is not true].', 'denies'],
  'says that it is true': ['[speaker|Berg] [cue|said] [content|the report is true].', 'confirms'],
  'calls a thing a name': ['[speaker|Berg] [cue|called] [content|the truce a lie].', 'affirms'],
  confirms: ['[speaker|Lind] [cue|confirmed] [content|that talks had failed].', 'confirms'],
  'could not confirm': ['[speaker|Lind] [cue|could not confirm] [content|that talks had failed].', 'doubts'],
  'would not confirm': [
    '[speaker|Lind] [cue|would not confirm] [content|that talks had failed].',
    'declines',
  ],
  'does not believe': ['[speaker|Lind] [cue|does not believe] [content|that talks help].', 'doubts'],
  'nobody believes': ['[speaker|Nobody] [cue|believes] [content|that talks help].', 'doubts'],
  'does not doubt': ['[speaker|Lind] [cue|does not doubt] [content|that talks help].', 'affirms'],
  'refuses to comment': ['[speaker|Lind] [cue|refused to comment] [content|on the talks].', 'declines'],
  'would not say': ['[speaker|Lind] [cue|would not say] [content|whether talks had failed].', 'declines'],
  'makes no comment': ['[speaker|Lind] [cue|made no comment] [content|on the talks].', 'declines'],
  'has no plans': ['[speaker|Lind] [cue|has no plans] [content|to resign].', 'denies'],
  'asks whether': ['[speaker|Lind] [cue|asked] [content|whether talks had failed].', 'asks'],
  'puts a question in quotation marks': ['[content|“Have talks failed?”] [speaker|Lind] [cue|said].', 'asks'],
  'asks somebody to do it': ['[speaker|Lind] [cue|asked] [content|the envoy to resign].', 'demands'],
  'calls for it': ['[speaker|Lind] [cue|called for] [content|a truce].', 'demands'],
  'warns against it': ['[speaker|Lind] [cue|warned] [content|the envoy against selling arms].', 'demands'],
  'warns of it': ['[speaker|Lind] [cue|warned of] [content|a long war].', 'affirms'],
  pledges: ['[speaker|Lind] [cue|pledged] [content|closer ties].', 'promises'],
  'agrees to do it': ['[speaker|Lind] [cue|agreed] [content|to sign the pact].', 'promises'],
  threatens: ['[speaker|Lind] [cue|threatened] [content|to leave].', 'threatens'],
  'says that he would strike back': [
    '[speaker|Lind] [cue|said] [content|we will retaliate if attacked].',
    'threatens',
  ],
  'warns of what they would suffer': [
    '[speaker|Lind] [cue|warned] [content|that the raiders would face grave consequences].',
    'threatens',
  ],
  'foretells an attack by others': [
    '[speaker|Lind] [cue|said] [content|Karonia would attack in spring].',
    'affirms',
  ],
  'walks his words back': ['[speaker|Lind] [cue|walked back] [content|the remark].', 'retracts'],
};

for (const [act, [marked, stance]] of Object.entries(STATEMENTS))
  test(`the stance of one who ${act}`, () => {
    const { cast, found } = readMarkedScene(marked);
    const [statement] = found;
    assert.ok(statement);
    const kind = tellKind(cast, statement.cue, stanceLexicon.kinds);
    assert.equal(tellStance(cast, statement, kind, stanceLexicon), stance);
  });

test('a line of the lexicon of an unknown sort is named', () => {
  assert.throws(() => parseStanceWords('false\tADJ\tuntruth\tIt is false.'), /stance-words\.tsv, line 1/u);
  assert.throws(() => parseStanceWords('false\tADJ\tfalsehood'), /line 1/u);
});
