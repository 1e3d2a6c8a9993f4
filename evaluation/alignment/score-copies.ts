import type { Copy } from '../../src/model/index.ts';
import type { CopiedSet, KnownCopy } from './copied-set.ts';
import { countPassages, type PassageCounts } from './score-passages.ts';

/** How many pairs of a kind there are, and what was found of them. */
export interface CopyScores {
  readonly pairs: number;
  readonly found: number;
  readonly passages: PassageCounts;
  /** Pairs whose direction can be known, and those whose direction was told and right. */
  readonly directed: number;
  readonly rightlyDirected: number;
}

export type Edges = ReadonlyMap<string, Copy>;

function keyOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

export function indexEdges(edges: readonly Copy[]): Edges {
  return new Map(edges.map((edge) => [keyOf(edge.from, edge.to), edge]));
}

function scorePair(copy: KnownCopy, source: string, edge: Copy | undefined, text: string): CopyScores {
  const sentences = copy.sentences.filter((sentence) => sentence.source === source);
  const passages = (edge?.passages ?? []).map((passage) =>
    edge?.from === source ? passage : { ...passage, from: passage.to, to: passage.from },
  );
  const isRight = copy.isDirected && edge?.direction === 'known' && edge.from === source;
  return {
    pairs: 1,
    found: edge ? 1 : 0,
    passages: countPassages(text, sentences, passages),
    directed: copy.isDirected ? 1 : 0,
    rightlyDirected: isRight ? 1 : 0,
  };
}

function addScores(a: CopyScores, b: CopyScores): CopyScores {
  return {
    pairs: a.pairs + b.pairs,
    found: a.found + b.found,
    passages: {
      said: a.passages.said + b.passages.said,
      gold: a.passages.gold + b.passages.gold,
      right: a.passages.right + b.passages.right,
    },
    directed: a.directed + b.directed,
    rightlyDirected: a.rightlyDirected + b.rightlyDirected,
  };
}

const NONE: CopyScores = {
  pairs: 0,
  found: 0,
  passages: { said: 0, gold: 0, right: 0 },
  directed: 0,
  rightlyDirected: 0,
};

/** What was found of some of the copies that were made. */
export function scoreCopies({ articles }: CopiedSet, copies: readonly KnownCopy[], edges: Edges): CopyScores {
  const texts = new Map(articles.map(({ id, text }): [string, string] => [id, text]));
  return copies
    .flatMap((copy) =>
      copy.sources.map((source) =>
        scorePair(copy, source, edges.get(keyOf(source, copy.article)), texts.get(copy.article) ?? ''),
      ),
    )
    .reduce(addScores, NONE);
}

/** The pairs of different outlets' reports of one happening that were called copies. */
export function siblingsFound({ siblings }: CopiedSet, edges: Edges): readonly Copy[] {
  return siblings.flatMap(([a, b]) => edges.get(keyOf(a, b)) ?? []);
}

/**
 * How many edges join what was not made of each other. Two copies of one text are not counted, nor a copy and what is an edge with
 * its source already.
 */
export function countMistaken({ copies }: CopiedSet, edges: Edges): number {
  const sourcesOf = new Map(copies.map((copy) => [copy.article, copy.sources]));
  const made = new Set(
    copies.flatMap(({ article, sources }) => sources.map((source) => keyOf(source, article))),
  );
  const rootsOf = (article: string): readonly string[] => sourcesOf.get(article) ?? [article];
  return [...edges].filter(([key, { from, to }]) => {
    if (made.has(key)) return false;
    const isMade = sourcesOf.has(from) || sourcesOf.has(to);
    const areAkin = rootsOf(from).some((a) => rootsOf(to).some((b) => a === b || edges.has(keyOf(a, b))));
    return !(isMade && areAkin);
  }).length;
}
