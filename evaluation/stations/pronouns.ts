import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellWhoIsWho } from '../../src/analysis/coreference/tell-who-is-who.ts';
import type { Reader } from '../../src/analysis/index.ts';
import { headOf, pennTagOf, tagOf, type Analysis, type Mention } from '../../src/model/index.ts';
import { goldMentionsOf, type GoldMention } from '../../training/coreference-gold.ts';
import { readDocument, type Reading } from '../../training/coreference-readings.ts';
import { goldMentionsFor } from '../../training/coreference-scenes.ts';
import { toGoldAnalyses, type GoldAnalysis } from '../../training/gold-analyses.ts';
import { parseConllu } from '../../training/parse-conllu.ts';
import type { Station } from '../station.ts';

/** By which parse of the gold tokens the mentions are told apart: the treebank's, or our own. */
const SETTINGS = ['gold', 'predicted'] as const;

/**
 * Who is who in GUM's documents, from gold tokens. A pronoun of the third person that is tied counts as right if of all the names and
 * descriptions that our entity has, the nearest before it (the first after it, where none is) is a phrase that the annotators
 * gave to the pronoun's own entity: head for head, and of two phrases with one head the one with the nearer bounds. A tied
 * pronoun that they gave to nobody is wrong. Recall is of those that have a phrase in the gold which is no pronoun; `of all`, of
 * every third-person pronoun, "it is raining" too. Pairs of names: two of our names in one entity, both marked by the annotators.
 */
export const pronouns: Station = {
  name: 'pronouns',
  gold: ['ud/gum-dev.conllu'],
  measure(data, { reader }) {
    const documents = toGoldAnalyses(parseConllu(readFileSync(join(data, 'ud/gum-dev.conllu'), 'utf8')));
    const readings = documents.map((document) => ({ document, ...readDocument(document, reader) }));
    const scores: Record<string, number> = {};
    for (const setting of SETTINGS) {
      const tally = {
        tied: 0,
        right: 0,
        chained: 0,
        all: 0,
        rightChained: 0,
        pairs: 0,
        rightPairs: 0,
        goldPairs: 0,
      };
      for (const reading of readings) count(reading.document, reading[setting], reader, tally);
      scores[`${setting} parse: pronouns precision`] = tally.right / tally.tied;
      scores[`${setting} parse: pronouns recall`] = tally.rightChained / tally.chained;
      scores[`${setting} parse: pronouns right of all`] = tally.right / tally.all;
      scores[`${setting} parse: name pairs precision`] = tally.rightPairs / tally.pairs;
      scores[`${setting} parse: name pairs recall`] = tally.rightPairs / tally.goldPairs;
    }
    return scores;
  },
};

interface Tally {
  tied: number;
  right: number;
  chained: number;
  all: number;
  rightChained: number;
  pairs: number;
  rightPairs: number;
  goldPairs: number;
}

/** A mention of ours by its tokens, and the gold phrase that it is. */
interface Placed {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

function count(
  document: GoldAnalysis,
  { analysis, named, states }: Reading,
  reader: Reader,
  tally: Tally,
): void {
  const { text } = document;
  const mentions = goldMentionsOf(document);
  const { names } = tellWhoIsWho(text, analysis, named, reader.coreference, states);
  const placed = placeMentions(document.analysis, names);
  const gold = goldMentionsFor(placed, mentions).map((mention) => mention?.entity ?? null);
  const byEntity = Map.groupBy(placed.keys(), (i) => placed[i]?.mention.entity ?? null);
  const tiedAt = new Map<number, boolean>();
  for (const [entity, all] of byEntity) {
    if (entity === null) continue;
    const phrases = all.filter((i) => placed[i]?.mention.form !== 'pronoun');
    for (const i of all) {
      const pronoun = placed[i];
      if (pronoun?.mention.form !== 'pronoun') continue;
      const nearest = phrases.findLast((j) => (placed[j]?.head ?? 0) < pronoun.head) ?? phrases[0];
      const entityOfNearest = nearest === undefined ? null : gold[nearest];
      tiedAt.set(pronoun.head, entityOfNearest !== null && entityOfNearest === gold[i]);
    }
    countPairs(
      phrases.filter((i) => placed[i]?.mention.form === 'name').map((i) => gold[i]),
      tally,
    );
  }
  countGoldPairs(document, mentions, tally);
  countPronouns(document, mentions, reader, tiedAt, tally);
}

/** Tokens of each mention that has any. */
function placeMentions(analysis: Analysis, names: readonly Mention[]): readonly Placed[] {
  const tokenAtStart = new Map<number, number>();
  const tokenAtEnd = new Map<number, number>();
  for (let token = 0; token < analysis.tags.length; token++) {
    tokenAtStart.set(analysis.tokenSpans[2 * token] ?? 0, token);
    tokenAtEnd.set(analysis.tokenSpans[2 * token + 1] ?? 0, token);
  }
  return names.flatMap((mention) => {
    const [start, end] = mention.spans[0] ?? [-1, -1];
    const [first, last] = [tokenAtStart.get(start), tokenAtEnd.get(end)];
    if (first === undefined || last === undefined) return [];
    let head = last;
    for (let token = last; token >= first; token--) {
      const above = headOf(analysis, token);
      if (above < first || above > last) head = token;
    }
    return [{ mention, first, last, head }];
  });
}

function countPairs(entities: readonly (string | null | undefined)[], tally: Tally): void {
  const marked = entities.filter((entity) => entity !== null && entity !== undefined);
  tally.pairs += pairsOf(marked.length);
  for (const [, same] of Map.groupBy(marked, (entity) => entity)) tally.rightPairs += pairsOf(same.length);
}

function countGoldPairs({ analysis }: GoldAnalysis, mentions: readonly GoldMention[], tally: Tally): void {
  const named = mentions.filter(({ head }) => tagOf(analysis, head) === 'PROPN');
  for (const [, same] of Map.groupBy(named, ({ entity }) => entity)) tally.goldPairs += pairsOf(same.length);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function countPronouns(
  { text, analysis }: GoldAnalysis,
  mentions: readonly GoldMention[],
  { coreference }: Reader,
  tiedAt: ReadonlyMap<number, boolean>,
  tally: Tally,
): void {
  const isPersonal = (token: number): boolean => pennTagOf(analysis, token).startsWith('PRP');
  const described = new Set(mentions.filter(({ head }) => !isPersonal(head)).map(({ entity }) => entity));
  const entityAt = new Map(
    mentions.filter(({ first, last }) => first === last).map(({ head, entity }) => [head, entity]),
  );
  for (let token = 0; token < analysis.tags.length; token++) {
    const word = text.slice(analysis.tokenSpans[2 * token], analysis.tokenSpans[2 * token + 1]).toLowerCase();
    if (!isPersonal(token) || !coreference.lexicon.pronouns.has(word.replace('’', "'"))) continue;
    const isChained = described.has(entityAt.get(token) ?? '');
    const isRight = tiedAt.get(token);
    tally.all++;
    if (isChained) tally.chained++;
    if (isRight !== undefined) tally.tied++;
    if (isRight) tally.right++;
    if (isRight && isChained) tally.rightChained++;
  }
}
