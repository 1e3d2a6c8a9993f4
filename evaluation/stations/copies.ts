import { sketch } from '../../src/alignment/index.ts';
import type { Tools } from '../../src/engine.ts';
import type { Article, Sketch } from '../../src/model/index.ts';
import { makeCopiedSet, type KnownCopy } from '../alignment/copied-set.ts';
import { findEdges } from '../alignment/find-edges.ts';
import {
  countMistaken,
  indexEdges,
  scoreCopies,
  siblingsFound,
  type CopyScores,
} from '../alignment/score-copies.ts';
import { readOnce } from '../read-once.ts';
import type { Scores, Station } from '../station.ts';

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function passagesF1({ passages: { said, gold, right } }: CopyScores): number {
  return harmonicMean(share(right, said), share(right, gold));
}

/**
 * How well copies are told on the controlled set. `pairs`: of articles, an edge for each that was made of another (F1; edges between different
 * outlets' reports of one happening all count as mistaken). `passages`: words of the copies that were rightly said to be copied, from where
 * they are (F1). `direction`: of the pairs whose direction can be known. `by hand`: of the articles rewritten sentence for sentence. Half of
 * the set was tuned on; `unseen` is the other.
 */
async function measure(data: string, tools: Tools): Promise<Scores> {
  const { alignment } = tools;
  const draw = (article: Article): Sketch => {
    const { analysis, findings } = readOnce(article, tools);
    return sketch(article, analysis, findings, alignment);
  };
  const set = await makeCopiedSet(data);
  const edges = indexEdges(findEdges(set.articles.map(draw), alignment));
  const scoreOf = (choose: (copy: KnownCopy) => boolean): CopyScores =>
    scoreCopies(set, set.copies.filter(choose), edges);
  const all = scoreOf(() => true);
  const unseen = scoreOf(({ half }) => half === 1);
  const byHand = scoreOf(({ way }) => way === 'by hand');
  const mistaken = countMistaken(set, edges);
  return {
    'pairs, F1': harmonicMean(share(all.found, all.found + mistaken), share(all.found, all.pairs)),
    'pairs, recall': share(all.found, all.pairs),
    'pairs, recall, unseen': share(unseen.found, unseen.pairs),
    'pairs, recall, by hand': share(byHand.found, byHand.pairs),
    'passages, F1': passagesF1(all),
    'passages, F1, unseen': passagesF1(unseen),
    'passages, F1, by hand': passagesF1(byHand),
    'direction, right': share(all.rightlyDirected, all.directed),
    'direction, right, unseen': share(unseen.rightlyDirected, unseen.directed),
    'siblings kept apart': 1 - share(siblingsFound(set, edges).length, set.siblings.length),
  };
}

export const copies: Station = { name: 'copies', gold: ['basil', 'polnear/train/text'], measure };
