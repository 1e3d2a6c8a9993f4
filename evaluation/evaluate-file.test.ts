import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { reader } from '../test/read-english.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { evaluateFile, toFileRequest } from './evaluate-file.ts';
import { toTreebank } from './treebank/read-treebank.ts';

const TREEBANK = `# newdoc id = quay
# newpar
# text = The ferries didn’t sail on Monday.
1	The	the	DET	DT	_	2	det	_	_
2	ferries	ferry	NOUN	NNS	_	5	nsubj	_	_
3-4	didn’t	_	_	_	_	_	_	_	_
3	did	do	AUX	VBD	_	5	aux	_	_
4	n’t	not	PART	RB	_	5	advmod	_	_
5	sail	sail	VERB	VB	_	0	root	_	_
6	on	on	ADP	IN	_	7	case	_	_
7	Monday	Monday	PROPN	NNP	_	5	obl	_	SpaceAfter=No
8	.	.	PUNCT	.	_	5	punct	_	_

`;

function evaluate(...words: readonly string[]): { readonly status: number; readonly said: string } {
  const said: string[] = [];
  const request = toFileRequest(words);
  assert.ok(request);
  const status = evaluateFile(request, reader, (line) => said.push(line));
  return { status, said: said.join('\n') };
}

test('a file is asked for by a command and a name; a station by its name alone', () => {
  assert.deepEqual(toFileRequest(['parse', 'a.conllu', '--out', 'b.conllu']), {
    command: 'parse',
    file: 'a.conllu',
    out: 'b.conllu',
  });
  for (const words of [[], ['parse'], ['raw'], ['parse', 'raw'], ['parse', '--raise'], ['tokens', 'names']])
    assert.equal(toFileRequest(words), undefined);
});

for (const command of ['parse', 'raw']) {
  test(`${command} prints its figures and writes what was read`, () => {
    const folder = temporaryFolder();
    const [gold, out] = [join(folder, 'gold.conllu'), join(folder, 'read.conllu')];
    writeFileSync(gold, TREEBANK);
    const { status, said } = evaluate(command, gold, '--out', out);
    assert.equal(status, 0);
    assert.match(said, /gold\.conllu: 8 words in 1 (?:sentences|documents)/u);
    for (const measure of ['UPOS', 'XPOS', 'UAS', 'LAS'])
      assert.match(said, new RegExp(`^ +${measure}`, 'mu'));
    assert.match(said, /^\d+ words a second/mu);
    const [sentence] = toTreebank('read', readFileSync(out, 'utf8'));
    assert.ok(sentence);
    assert.deepEqual(
      sentence.words.map(([, form]) => form),
      ['The', 'ferries', 'did', 'n’t', 'sail', 'on', 'Monday', '.'],
    );
    assert.deepEqual(
      sentence.contractions.map(([id, form]) => [id, form]),
      [['3-4', 'didn’t']],
    );
  });

  test(`${command} tells what is wrong with a request or a file, with status 2`, () => {
    assert.deepEqual(evaluate(command, '/no/such.conllu'), {
      status: 2,
      said: `${command}: /no/such.conllu cannot be read: there is no such file or folder`,
    });
    assert.equal(evaluate(command, 'package.json').status, 2);
    const gold = join(temporaryFolder(), 'gold.conllu');
    writeFileSync(gold, TREEBANK);
    assert.match(
      evaluate(command, gold, '--out', '/no/such/folder/a').said,
      /cannot be written: there is no/u,
    );
    assert.match(evaluate(command, 'a.conllu', '--in', 'b').said, /it takes a file, and --out with another/u);
    assert.equal(evaluate(command, 'a.conllu', '--out').status, 2);
  });
}
