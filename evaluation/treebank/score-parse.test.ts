import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTreebank } from './read-treebank.ts';
import { scoreParse } from './score-parse.ts';
import { shareInWords } from './share.ts';

const GOLD = `1	Lind	Lind	PROPN	NNP	_	2	nsubj:pass	_	_
2	said	say	VERB	VBD	_	0	root	_	_
3	talks	talk	NOUN	NNS	_	4	nsubj	_	_
4	failed	fail	VERB	VBD	_	2	ccomp	_	SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_
`;
/** The subject's subtype, the clause's label and the stop's head are wrong. */
const READ = GOLD.replace('nsubj:pass', 'nsubj').replace('2	ccomp', '2	parataxis').replace('2	punct', '4	punct');

function score(gold: string, read: string): ReturnType<typeof scoreParse> {
  const [goldRows, readRows] = [gold, read].map((conllu) =>
    toTreebank('test', conllu).flatMap(({ words }) => words),
  );
  return scoreParse((goldRows ?? []).map((row, i) => [row, readRows?.[i] ?? []]));
}

test('a subtype counts with subtypes alone, punctuation with punctuation alone', () => {
  const { shares } = score(GOLD, READ);
  assert.deepEqual(shares.UAS, { right: 4, of: 5 });
  assert.deepEqual(shares['LAS, with subtypes'], { right: 2, of: 5 });
  assert.deepEqual(shares['UAS, no punctuation'], { right: 4, of: 4 });
  assert.deepEqual(shares['LAS, no punctuation, no subtypes'], { right: 3, of: 4 });
  assert.deepEqual(shares.UPOS, { right: 5, of: 5 });
});

test('a clause with the right head and the wrong label is told as that', () => {
  const { relations } = score(GOLD, READ);
  assert.deepEqual(
    relations.find(({ relation }) => relation === 'ccomp'),
    {
      relation: 'ccomp',
      words: 1,
      head: { right: 1, of: 1 },
      both: { right: 0, of: 1 },
      precision: { right: 0, of: 0 },
    },
  );
  assert.equal(relations[0]?.relation, 'nsubj');
});

test('what the gold leaves out is not counted', () => {
  const bare = GOLD.replaceAll('NNP', '_').replaceAll(/\t\d\t([\w:]+)\t_\t/gu, '\t_\t_\t_\t');
  const { shares, relations } = score(bare, READ);
  assert.deepEqual(shares.XPOS, { right: 4, of: 4 });
  assert.equal(shareInWords(shares.UAS), '–');
  assert.deepEqual(relations, []);
});

test('a gold tree with a circle is compared like any other', () => {
  const circle = GOLD.replace('0	root', '4	ccomp');
  assert.deepEqual(score(circle, circle).shares.UAS, { right: 5, of: 5 });
});
