import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTreebank } from './read-treebank.ts';
import { renderPrediction } from './render-prediction.ts';

const GOLD = `# newdoc id = d1
# sent_id = d1-1
# speaker = somebody
# text = Can’t sail
1-2	Can’t	_	_	_	_	_	_	_	Typo=No
1	Ca	can	AUX	MD	VerbForm=Fin	3	aux	_	Entity=(1
2	n’t	not	PART	RB	_	3	advmod	_	_
3	sail	sail	VERB	VB	_	0	root	_	SpaceAfter=No|XML=</p>

`;

test('a prediction has the words of the gold and nothing else that the gold told', () => {
  const [gold] = toTreebank('test', GOLD);
  assert.ok(gold);
  const rows = gold.words.map(
    (_, i) => [`${i + 1}`, 'x', 'l', 'NOUN', 'NN', '_', '0', 'root', '_', '_'] as const,
  );
  assert.equal(
    renderPrediction({ gold, rows }),
    `# newdoc id = d1
# sent_id = d1-1
# text = Can’t sail
1-2	Can’t	_	_	_	_	_	_	_	_
1	Ca	l	NOUN	NN	_	0	root	_	_
2	n’t	l	NOUN	NN	_	0	root	_	_
3	sail	l	NOUN	NN	_	0	root	_	SpaceAfter=No

`,
  );
});
