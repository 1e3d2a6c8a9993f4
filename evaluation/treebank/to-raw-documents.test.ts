import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTreebank } from './read-treebank.ts';
import { toRawDocuments } from './to-raw-documents.ts';

function row(id: string, form: string, misc = '_'): string {
  return `${id}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}\n`;
}

const WITHOUT_TEXT = [
  '# newdoc id = d1\n# newpar\n',
  row('1', 'She'),
  row('2-3', 'can’t', 'SpaceAfter=No'),
  row('2', 'ca'),
  row('3', 'n’t'),
  row('4', '.', 'SpaceAfter=No'),
  '\n',
  row('1', 'Yes'),
  '\n# newpar id = p2\n',
  row('1', 'No'),
  '\n# newdoc\n',
  row('1', 'End'),
  '\n',
].join('');

test('a text is spelt by its tokens and their spaces, paragraphs are lines', () => {
  const documents = toRawDocuments(toTreebank('test', WITHOUT_TEXT));
  assert.deepEqual(
    documents.map(({ name, text }) => [name, text]),
    [
      ['d1', 'She can’t.Yes\nNo'],
      ['document', 'End'],
    ],
  );
  const [first] = documents;
  assert.deepEqual(
    first?.paragraphs.map(([start, end]) => first.text.slice(start, end)),
    ['She can’t.Yes', 'No'],
  );
});

test('the text that the treebank gives is taken where it has the same letters, and only there', () => {
  const textOf = (text: string): string | undefined =>
    toRawDocuments(toTreebank('test', `# text = ${text}\n${row('1', 'Two')}${row('2', 'words')}\n`))[0]?.text;
  assert.equal(textOf('Two\u00a0 words'), 'Two\u00a0 words');
  assert.equal(textOf('Three words'), 'Two words');
});
