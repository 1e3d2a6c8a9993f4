import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStatements } from '../../../test/assert-statements.ts';
import { statementsIn } from '../../../test/read-english.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  'a quotation, then the speaker and his cue': '[content|“We are ready,”] [speaker|Marta Lind] [cue|said].',
  'a quotation, then the cue and its speaker': '[content|“We are ready,”] [cue|said] [speaker|Marta Lind].',
  'a cue, then a quotation': '[speaker|Marta Lind] [cue|said]: [content|“We are ready.”]',
  'a quotation that its cue interrupts':
    '[content|“We are ready,”] [speaker|Lind] [cue|said], [content|“and we will stay.”]',
  'a second quotation goes on with the first':
    '[content|“We are ready,”] [speaker|Lind] [cue|told] reporters in Oslo. [content|“We will stay.”]',
  'a quotation of several sentences is one statement':
    '[content|“We are ready. We have waited long. We will stay,”] [speaker|Lind] [cue|said].',
  'a turned-about cue before a quotation of its own':
    '[content|Talks had failed], [cue|said] [speaker|Marta Lind] [content|“and failed badly.”]',
  'indirect speech': '[speaker|The ministry] [cue|said] [content|that the bridge had been closed].',
  'indirect speech without "that"': '[speaker|The ministry] [cue|said] [content|the bridge had been closed].',
  'mixed speech': '[speaker|The ministry] [cue|called] [content|the report “a bad joke”].',
  'the occasion between cue and content':
    '[speaker|The minister] [cue|said] on Monday at a rally in Lund [content|that the bridge was closed].',
  'according to, before':
    '[cue|According to] [speaker|the ministry], [content|the bridge was closed in May].',
  'according to, behind':
    '[content|The bridge was closed in May], [cue|according to] [speaker|two officials].',
  'the speaker behind the content': '[content|The bridge is being watched], [speaker|Lind] [cue|added].',
  'an apposition belongs to the speaker':
    '[speaker|Lind, the harbour chief,] [cue|said] [content|the bridge was closed].',
  'an adverb does not': '[speaker|The ministry], however, [cue|denied] [content|that the bridge was closed].',
  'the whole verb group is the cue':
    '[speaker|Officials] [cue|have also denied] [content|any part in the raid].',
  'a second verb of the same speaker':
    '[speaker,speaker2|The ministry] [cue|denied] [content|the report] and [cue2|said] [content2|that talks go on].',
  'a participle of the same speaker':
    '[speaker,speaker2|Lind] [cue|warned of] [content|a new wave of strikes], [cue2|adding] [content2|that talks go on].',
  'words reached us by another':
    '[cue|As reported by] [speaker|the Harbour Courier], [content|[speaker|Lind] [cue|said] [content|that talks had failed]].',
  'nobody is named': '[content|The bridge] [cue|is believed] [content|to be closed].',
  'a demand': '[speaker|Lind] [cue|urged] [content|the ministry to open the bridge].',
  'the second of two infinitives is no cue of its subject':
    'The council was set up to keep watch, restore peace, and maintain order.',
  'a demand that something be done':
    '[speaker|The North] [cue|demands] [content|that the panel be dissolved].',
  'a noun is no cue': 'The claims of the ministry and its reports were long.',
  'a capital inside a name is no cue': 'Ships of the United States and its member states sailed north.',
};

for (const [phenomenon, marked] of Object.entries(SENTENCES)) {
  test(phenomenon, () => {
    assertStatements(marked);
  });
}

test('a chain names each hop, outermost first', () => {
  const [outer, inner] = statementsIn('According to the Harbour Courier, Lind said that talks had failed.');
  assert.equal(inner?.within, outer?.id);
  assert.deepEqual(
    inner?.chain.map(({ speaker }) => speaker?.spans),
    [outer?.speaker?.spans],
  );
});

test('a pronoun is tied to the person it stands for, or left untied and called a pronoun', () => {
  const [, tied] = statementsIn(
    'Marta Lind opened the bridge. “It is done,” said Lind. She said that talks go on.',
  );
  assert.equal(tied?.speaker?.form, 'pronoun');
  assert.notEqual(tied.speaker.entity, null);
  const [untied] = statementsIn('They said that the bridge was closed.');
  assert.deepEqual([untied?.speaker?.form, untied?.speaker?.entity], ['pronoun', null]);
});

test('an official of a state is not the state', () => {
  const [statement] = statementsIn('A senior Norwegian official said that talks had failed.');
  assert.deepEqual([statement?.speaker?.form, statement?.speaker?.entity], ['description', null]);
});

test('a quotation is direct, a clause indirect, a clause with quoted words mixed', () => {
  const quoted = (prose: string): string | undefined => statementsIn(prose)[0]?.content.quoted;
  assert.equal(quoted('“We are ready,” Lind said.'), 'direct');
  assert.equal(quoted('Lind said that the crew was ready.'), 'indirect');
  assert.equal(quoted('Lind said that the crew was “more than ready” to sail.'), 'mixed');
});

const HOSTILE: Readonly<Record<string, string>> = {
  'cues without content': 'said that '.repeat(4000),
  'cues without a stop': 'Lee said, '.repeat(4000),
  'quotations without a speaker': '“no,” '.repeat(4000),
  'speakers without end': 'according to '.repeat(4000),
  'a quotation that nobody closes': `Lind said: “We go. ${'The bridge is closed. '.repeat(2000)}`,
  'marks that open and never close': '“The bridge “is “closed, “Lind “said. '.repeat(800),
  'four styles of marks at once':
    '“Yes,” Lind said. ‘No,’ said Roe. «Yes,» she added. "No," he replied. '.repeat(400),
  'a text that is one quotation': `“${'We are ready. We will stay. '.repeat(1500)}”`,
  'ten thousand quotations within each other': `${'“Lind said '.repeat(10_000)}no${'”'.repeat(10_000)}.`,
};

for (const [name, prose] of Object.entries(HOSTILE))
  test(`${name}: read without harm, every span in the text and every id once`, () => {
    const statements = statementsIn(prose);
    assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length);
    for (const { evidence, within, id } of statements) {
      assert.notEqual(within, id);
      assert.ok(evidence.every(([start, end]) => start >= 0 && start < end && end <= prose.length));
    }
  });

test('all statements of a long paragraph are found', () => {
  const prose = '“We are ready,” Lind said. Officials said that talks had failed. '.repeat(1000);
  assert.ok(statementsIn(prose).length >= 2000);
});
