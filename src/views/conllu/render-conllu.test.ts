import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  toId,
  type Analysis,
  type Entity,
  type Mention,
  type MentionForm,
  type Span,
} from '../../model/index.ts';
import { packAnalysis, type WordRow } from '../pack-analysis.fixture.ts';
import { renderConllu } from './render-conllu.ts';

const TEXT = 'Marta Lind didn’t sail\nto Norway.\n\nShe stayed.';
const FIRST: readonly WordRow[] = [
  ['Marta', 'Marta', 'PROPN', 'NNP', 5, 'nsubj'],
  ['Lind', 'Lind', 'PROPN', 'NNP', 1, 'flat'],
  ['did', 'do', 'AUX', 'VBD', 5, 'aux'],
  ['n’t', 'not', 'PART', 'RB', 5, 'advmod'],
  ['sail', 'sail', 'VERB', 'VB', 0, 'root'],
  ['to', 'to', 'ADP', 'IN', 7, 'case'],
  ['Norway', 'Norway', 'PROPN', 'NNP', 5, 'obl'],
  ['.', '.', 'PUNCT', '.', 5, 'punct'],
];
const SECOND: readonly WordRow[] = [
  ['She', 'she', 'PRON', 'PRP', null, '_'],
  ['stayed', 'stay', 'VERB', 'VBD', null, '_'],
  ['.', '.', 'PUNCT', '.', null, '_'],
];

function mention(entity: string | null, form: MentionForm, ...spans: readonly Span[]): Mention {
  return { spans, form, kind: 'person', entity: entity === null ? null : toId(entity) };
}

function person(id: string): Entity {
  return { id: toId(id), name: id, kind: 'person', place: null, codes: [], register: null, mentions: [] };
}

function render(text: string, analysis: Analysis, parts: readonly Span[] = [[0, text.length]]): string {
  const article = {
    id: toId<'article'>('a1'),
    file: 'quay.txt',
    text,
    parts: parts.map(([start, end]) => ({ kind: 'body' as const, start, end })),
  };
  return [...renderConllu(article, analysis)].join('\n');
}

test('sentences are printed with their words, tags, heads and places', () => {
  const analysis = packAnalysis(
    TEXT,
    [
      { start: 0, rows: FIRST },
      { start: 35, rows: SECOND },
    ],
    {
      names: [mention('e1', 'name', [0, 10]), mention('e1', 'pronoun', [35, 38])],
      entities: [person('e1')],
    },
  );
  assert.equal(
    render(TEXT, analysis, [
      [0, 33],
      [35, 46],
    ]),
    `# newdoc id = a1
# file = quay.txt
# global.Entity = eid-etype-form
# newpar
# sent_id = a1-1
# text = Marta Lind didn’t sail to Norway.
1	Marta	Marta	PROPN	NNP	_	5	nsubj	_	Entity=(e1-person-name|start=0|end=5
2	Lind	Lind	PROPN	NNP	_	1	flat	_	Entity=e1)|start=6|end=10
3-4	didn’t	_	_	_	_	_	_	_	start=11|end=17
3	did	do	AUX	VBD	_	5	aux	_	start=11|end=14
4	n’t	not	PART	RB	_	5	advmod	_	start=14|end=17
5	sail	sail	VERB	VB	_	0	root	_	start=18|end=22
6	to	to	ADP	IN	_	7	case	_	start=23|end=25
7	Norway	Norway	PROPN	NNP	_	5	obl	_	SpaceAfter=No|start=26|end=32
8	.	.	PUNCT	.	_	5	punct	_	start=32|end=33

# newpar
# sent_id = a1-2
# text = She stayed.
1	She	she	PRON	PRP	_	_	_	_	Entity=(e1-person-pronoun)|start=35|end=38
2	stayed	stay	VERB	VBD	_	_	_	_	SpaceAfter=No|start=39|end=45
3	.	.	PUNCT	.	_	_	_	_	start=45|end=46
`,
  );
});

/** The `Entity=` of each word that has one. */
function marksIn(names: readonly Mention[]): readonly string[] {
  const entities = ['e1', 'e2'].map(person);
  const conllu = render(TEXT, packAnalysis(TEXT, [{ start: 0, rows: FIRST }], { names, entities }));
  return [...conllu.matchAll(/^\d+\t(\S+)\t.*Entity=([^|]+)/gmu)].map(
    ([, form = '', mark = '']) => `${form} ${mark}`,
  );
}

test('a mention within another closes before it, and one in two pieces tells which is which', () => {
  assert.deepEqual(marksIn([mention('e1', 'description', [0, 33]), mention('e2', 'name', [26, 32])]), [
    'Marta (e1-person-description',
    'Norway (e2-person-name)',
    '. e1)',
  ]);
  assert.deepEqual(marksIn([mention('e1', 'name', [0, 10]), mention('e2', 'name', [6, 10])]), [
    'Marta (e1-person-name',
    'Lind (e2-person-name)e1)',
  ]);
  assert.deepEqual(marksIn([mention('e1', 'name', [0, 5], [26, 32])]), [
    'Marta (e1[1/2]-person-name)',
    'Norway (e1[2/2]-person-name)',
  ]);
});

test('words for nobody known have no mark', () => {
  assert.deepEqual(marksIn([mention(null, 'name', [0, 10])]), []);
});

test('a closing quotation mark is no contraction, a possessive is', () => {
  const text = '‘Lind’s’ U.S.’s';
  const rows: readonly WordRow[] = [
    ['‘', '‘', 'PUNCT', '``', 0, 'root'],
    ['Lind', 'Lind', 'PROPN', 'NNP', 1, 'dep'],
    ['’s', '’s', 'PART', 'POS', 2, 'case'],
    ['’', '’', 'PUNCT', "''", 1, 'punct'],
    ['U.S.', 'U.S.', 'PROPN', 'NNP', 1, 'dep'],
    ['’s', '’s', 'PART', 'POS', 5, 'case'],
  ];
  const conllu = render(text, packAnalysis(text, [{ start: 0, rows }]));
  assert.deepEqual(conllu.match(/^\d+-\d+\t\S+/gmu), ['2-3\tLind’s', '5-6\tU.S.’s']);
});

test('whatever stands in a text, every row has ten columns and no line is torn', () => {
  const anyWord = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 6 })
    .filter((word) => word.trim() !== '');
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1, maxLength: 8 }), (words) => {
      const text = words.join('\u2028');
      const rows = words.map((word): WordRow => [word, word, 'X', '_', null, '_']);
      const lines = render(text, packAnalysis(text, [{ start: 0, rows }])).split(
        /\r\n|[\n\r\u2028\u2029\u0085]/u,
      );
      assert.equal(lines.pop(), '');
      for (const line of lines) {
        assert.ok(line.startsWith('# ') || line.split('\t').length === 10, JSON.stringify(line));
        assert.ok(line.isWellFormed());
        for (const cell of line.split('\t')) assert.match(cell, /^[^\p{Cc}]+$/u);
      }
    }),
  );
});
