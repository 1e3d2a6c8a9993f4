import { spanIn } from '../../../test/plain-event.ts';
import {
  toId,
  toTellingRef,
  type AcrossAnswer,
  type ArticleAnswer,
  type ArticleId,
  type Claim,
  type Copy,
  type JudgedConflict,
  type Span,
  type TellingRef,
} from '../../model/index.ts';
import { hostileArticle } from '../pages/fixtures/hostile-article.fixture.ts';
import { writeArticle } from '../pages/fixtures/write-article.fixture.ts';
import { rememberArticle, type ArticleMemory } from './article-memory.ts';

const NAMES = ['Ada Quill', 'Guard of Norland'];

/** Says that Ada Quill saw it, and that nobody of the Guard has. */
export const early = writeArticle({
  id: 'a1strait',
  publisher: 'Strait Post',
  publishedAt: '2031-03-04T06:15:00Z',
  publishedBy: 'meta',
  names: NAMES,
  blocks: [
    ['headline', 'Quill tells of mines'],
    [
      'body',
      '[s1.speaker|Ada Quill] [s1.cue|said] [s1.content|that 17 members of the Norland Council had laid mines in the strait].',
    ],
    ['body', '[s2.speaker|The Guard of Norland] [s2.cue|said] that [s2.content|no mine had been seen].'],
  ],
  traits: { s1: { who: 'Ada Quill' }, s2: { who: 'Guard of Norland', isNegated: true } },
});

/** Copies it, mends the slip, and has a denial. */
export const late = writeArticle({
  id: 'a2quay',
  publisher: 'Quay Wire',
  publishedAt: '2031-04-02T10:00:00Z',
  publishedBy: 'meta',
  names: NAMES,
  blocks: [
    ['headline', 'Guard rejects the tale of mines'],
    [
      'body',
      '[s1.speaker|Ada Quill] [s1.cue|had said] [s1.content|that 15 states of the Norland Command laid mines in that strait].',
    ],
    [
      'body',
      '[s2.speaker|The Guard of Norland] [s2.cue|denied] [s2.content|laying the mines, but not owning them].',
    ],
  ],
  traits: { s1: { who: 'Ada Quill' }, s2: { who: 'Guard of Norland', cue: 'deny', stance: 'denies' } },
});

function at({ article }: ArticleAnswer, words: string): Span {
  return spanIn(article.text, words);
}

const refOf = ({ article }: ArticleAnswer, id: string): TellingRef =>
  toTellingRef(article.id, toId<'statement'>(id));
const [quill, guard] = [refOf(early, 's1'), refOf(early, 's2')];
const [quillAgain, denial] = [refOf(late, 's1'), refOf(late, 's2')];

export const minesClaim: Claim = {
  id: toId('c1mines'),
  affirmed: [quill, quillAgain],
  confirmed: [],
  doubted: [],
  denied: [denial],
  notObserved: [guard],
  scopes: [{ telling: denial, spans: [at(late, 'laying the mines')] }],
  affirmedSince: '2031-03-04T06:15:00Z',
  deniedSince: '2031-04-02T10:00:00Z',
  roots: 2,
  rootsNamed: [
    { kind: 'own', name: 'Strait Post', tellings: [quill] },
    { kind: 'agency', name: 'Quay Wire', tellings: [quillAgain] },
  ],
  independence: 'established',
  changes: [{ from: 'not observed', to: 'denied', earlier: guard, later: denial, order: 'known' }],
};

const told = [
  {
    article: early.article.id,
    span: at(early, 'that 17 members of the Norland Council had laid mines in the strait'),
  },
  {
    article: late.article.id,
    span: at(late, 'that 15 states of the Norland Command laid mines in that strait'),
  },
];

export const bodyConflict: JudgedConflict = {
  id: toId('x1body'),
  slot: 'body',
  values: [
    {
      value: 'Norland Council',
      article: early.article.id,
      spans: [at(early, 'Norland Council')],
      doubt: 'it has 9 members',
    },
    { value: 'Norland Command', article: late.article.id, spans: [at(late, 'Norland Command')], doubt: null },
  ],
  passages: told,
  register: 'the Norland Council has 9 members, not 17',
  slip: early.article.id,
  slipBy: 'register',
  inherited: [],
  confidence: 0.9,
  madeBy: 'fixture@1',
};

/** The same two articles, the later one's value first. */
export const numberConflict: JudgedConflict = {
  ...bodyConflict,
  id: toId('x2number'),
  slot: 'number',
  values: [
    { value: '15', article: late.article.id, spans: [at(late, '15')], doubt: null },
    { value: '17', article: early.article.id, spans: [at(early, '17')], doubt: null },
  ],
  register: null,
  slip: null,
  slipBy: null,
  confidence: 0.6,
};

export const minesCopy: Copy = {
  kind: 'copy',
  from: early.article.id,
  to: late.article.id,
  direction: 'known',
  grounds: ['It was published later.'],
  passages: [
    { kind: 'verbatim', from: at(early, 'The Guard of Norland'), to: at(late, 'The Guard of Norland') },
    { kind: 'reworded', from: told[0]?.span ?? [0, 0], to: told[1]?.span ?? [0, 0] },
  ],
  madeBy: 'fixture@1',
};

const stories = [early, late, hostileArticle].map(({ article }, i) => ({
  id: toId<'story'>(`y${i}`),
  articles: [article.id],
  affair: toId<'affair'>(i < 2 ? 'f1' : 'f2'),
}));

const hostileSpan = at(hostileArticle, 'endless'.repeat(1500));
const hostileClaim: Claim = {
  ...minesClaim,
  id: toId('c9hostile'),
  affirmed: [refOf(hostileArticle, 's2')],
  denied: [refOf(hostileArticle, 's1')],
  scopes: [{ telling: refOf(hostileArticle, 's1'), spans: [hostileSpan] }],
  rootsNamed: [{ kind: 'outlet', name: '\u001b[31mRed\u202e Post', tellings: [] }],
};
const hostileConflict: JudgedConflict = {
  ...bodyConflict,
  id: toId('x9hostile'),
  values: [hostileArticle, early].map(({ article }) => ({
    value: `\u001b[2J\u009b31m ${article.publisher ?? ''} ${'value'.repeat(100)}`,
    article: article.id,
    spans: [article === early.article ? at(early, '17') : hostileSpan],
    doubt: null,
  })),
  passages: [{ article: hostileArticle.article.id, span: hostileSpan }],
  register: '\u202ered',
  slip: hostileArticle.article.id,
  inherited: [early.article.id],
};

/** What holds across the two, and a third article that is hostile in all its words. */
export const toldAcross: AcrossAnswer = {
  kind: 'across',
  affairs: [{ id: toId('f1'), stories: stories.slice(0, 2).map(({ id }) => id) }],
  stories,
  copies: [minesCopy],
  claims: [minesClaim, hostileClaim],
  conflicts: [bodyConflict, hostileConflict, numberConflict],
};

export const memories: ReadonlyMap<ArticleId, ArticleMemory> = new Map(
  [early, late, hostileArticle].map((told) => [told.article.id, rememberArticle(told)]),
);
