import { createHash } from 'node:crypto';
import { toPlainSpeaker, toPlainStatement } from '../../test/plain-statement.ts';
import {
  toId,
  toStatementRef,
  type Alignment,
  type Article,
  type ArticleId,
  type ClaimId,
  type Entity,
  type Entry,
  type Sketch,
  type Span,
  type Statement,
  type StoryId,
} from '../model/index.ts';

function hexOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

export function sampleArticleId(n: number): ArticleId {
  return toId(hexOf(`article ${n}`));
}

/** Three samples in a row tell one story. */
export function sampleStoryId(n: number): StoryId {
  return toId(`y${hexOf(`story ${n - (n % 3)}`)}`);
}

export function sampleClaimId(n: number): ClaimId {
  return toId(`c${hexOf(`claim ${n - (n % 3)}`)}`);
}

const QUOTE = '“The bridge will open again — on Monday 🌉.”';

function sampleArticle(n: number): Article {
  const text = `Bridge ${n} shut\n\nMayor Ada Kron said: ${QUOTE}\nNobody else spoke of bridge ${n}.`;
  return {
    kind: 'article',
    id: sampleArticleId(n),
    file: `bridges/${n}.txt`,
    url: n % 2 ? `https://bridges.example/${n}?a=1&b=%20` : null,
    text,
    title: n % 5 ? `Bridge ${n} shut` : null,
    publisher: n % 4 ? `Bridge ${n % 4} Post` : null,
    author: n % 2 ? 'Ünal O’Hara' : null,
    publishedAt: n % 3 ? `2023-04-${String(1 + (n % 28)).padStart(2, '0')}T08:00:00+02:00` : null,
    publishedBy: n % 3 ? 'meta' : 'unknown',
    parts: [
      { kind: 'headline', start: 0, end: text.indexOf('\n') },
      { kind: 'body', start: text.indexOf('Mayor'), end: text.length },
    ],
    digest: `sha256:${hexOf(text)}`,
  };
}

export function spanOfWords(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

function sampleStatement(text: string): Statement {
  const speaker = spanOfWords(text, 'Mayor Ada Kron');
  const cue = spanOfWords(text, 'said');
  const content = spanOfWords(text, QUOTE);
  return toPlainStatement({
    speaker: toPlainSpeaker([speaker], { form: 'name', entity: toId('e1') }),
    cue: { spans: [cue], kind: 'say' },
    content: { spans: [content], quoted: 'direct', carried: [] },
    evidence: [speaker, cue, content],
  });
}

/** Numbers that look as hashes do: the same for the same words, and of 32 bits. */
function hashesOf(words: string, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = parseInt(hexOf(`${words} ${i}`).slice(0, 8), 16);
  return hashes;
}

function sampleSketch(n: number, article: Article): Sketch {
  const shared = hashesOf(`story ${n - (n % 3)}`, 8);
  return {
    kind: 'sketch',
    article: article.id,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    words: hashesOf('bridge', 14),
    wordStarts: Uint32Array.from({ length: 14 }, (_, i) => i * 5),
    wordLengths: new Uint8Array(14).fill(4),
    concepts: hashesOf('bridge', 14),
    rarities: new Uint8Array(14).fill(32),
    sentenceStarts: Uint32Array.of(0, 3, 9),
    terms: hashesOf('term', 4).sort(),
    termWeights: new Float32Array(4).fill(0.5),
    termKinds: new Uint8Array(4),
    opening: hashesOf('opening', 4),
    openingRarities: new Uint8Array(4).fill(32),
    openingKinds: new Uint8Array(4),
    actors: hashesOf('actor', 1),
    actorWeights: Float32Array.of(1),
    weekdays: 4,
    keys: Uint32Array.of(...shared.subarray(0, 8 - (n % 3)), ...hashesOf(`own ${n}`, 4)).sort(),
    quotations: Uint32Array.of(4, 12),
    tellings: [
      {
        id: toId('s1'),
        runs: [[4, 12]],
        quotations: [[4, 12]],
        speaker: 'ada kron',
        stance: n % 3 === 2 ? 'denies' : 'affirms',
        isNegated: false,
        mood: 'told',
        head: 0,
        cue: 0,
        isClause: true,
        parties: [],
        claimsEvidence: false,
        denies: null,
        within: null,
        root: null,
      },
    ],
    events: [],
    slots: [],
    credits: [],
  };
}

/** What joins a sample to those before it in its story. */
function sampleAlignments(n: number, article: Article): readonly Alignment[] {
  const madeBy = 'samples@1';
  const quote = spanOfWords(article.text, QUOTE);
  const claimed: Alignment = {
    kind: 'claim-membership',
    claim: sampleClaimId(n),
    telling: toStatementRef(article.id, toId('s1')),
    stance: n % 3 === 2 ? 'denies' : 'affirms',
    claimsEvidence: false,
    scope: n % 3 === 2 ? [quote] : [],
    root: null,
    score: 1,
    madeBy,
  };
  const joined: Alignment = {
    kind: 'membership',
    article: article.id,
    story: sampleStoryId(n),
    score: 1,
    madeBy,
  };
  if (n % 3 === 0) return [joined, claimed];
  const copied: Alignment = {
    kind: 'copy',
    from: sampleArticleId(n - 1),
    to: article.id,
    direction: 'unknown',
    grounds: ['They share a sentence.'],
    passages: [{ kind: 'verbatim', from: spanOfWords(sampleArticle(n - 1).text, QUOTE), to: quote }],
    madeBy,
  };
  return [joined, claimed, copied];
}

/** The nth of endlessly many entries, always the same; one that is not the first of its story rests on the one before. */
export function sampleEntry(n: number): Entry {
  const article = sampleArticle(n);
  const { text } = article;
  const mayor = spanOfWords(text, 'Ada Kron');
  const entity: Entity = {
    id: toId('e1'),
    name: 'Ada Kron',
    kind: 'person',
    place: null,
    codes: [],
    register: null,
    mentions: [mayor],
  };
  const second = text.indexOf('Nobody');
  return {
    article,
    analysis: {
      kind: 'analysis',
      language: { code: 'en', confidence: 0.9 + 1 / 30 },
      sentenceSpans: Uint32Array.of(
        0,
        text.indexOf('\n'),
        text.indexOf('Mayor'),
        second - 1,
        second,
        text.length,
      ),
      sentenceTokens: new Uint32Array(4),
      tokenSpans: new Uint32Array(0),
      tags: new Uint8Array(0),
      pennTags: new Uint8Array(0),
      lemmas: new Uint32Array(0),
      lemmaTable: [],
      heads: new Int32Array(0),
      relations: new Uint8Array(0),
      quotationSpans: Uint32Array.of(...spanOfWords(text, QUOTE)),
      attributions: [],
      names: [{ spans: [mayor], form: 'name', kind: 'person', entity: entity.id }],
      entities: [entity],
      madeBy: 'samples@1',
    },
    findings: [sampleStatement(text)],
    sketch: sampleSketch(n, article),
    alignments: sampleAlignments(n, article),
  };
}

export function changeArticle(entry: Entry, changes: Partial<Article>): Entry {
  return { ...entry, article: { ...entry.article, ...changes } };
}
