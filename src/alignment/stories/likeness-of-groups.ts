import { logistic } from '../../learn/hashed-model.ts';
import type { ReadyArticle } from './ready-article.ts';

/** How likely two articles belong together, as log-odds. */
export type Compare = (a: ReadyArticle, b: ReadyArticle) => number;

/** A group is known by so many of its members: more would cost more and tell no more. */
export const MOST_COMPARED = 8;

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Half the mean over all members, half the nearest: the mean keeps a group from growing by chains, whatever the order of arrival. */
export function standingOf(odds: readonly number[]): number {
  return (meanOf(odds) + Math.max(...odds)) / 2;
}

/** How alike the members of a group are among themselves; undefined of fewer than two. */
export function cohesionOf(members: readonly ReadyArticle[], compare: Compare): number | undefined {
  const pairs = members.flatMap((a, index) => members.slice(0, index).map((b) => compare(a, b)));
  return pairs.length === 0 ? undefined : meanOf(pairs);
}

/** How alike the members of two groups are, each with each. */
export function likenessBetween(
  first: readonly ReadyArticle[],
  second: readonly ReadyArticle[],
  compare: Compare,
): number {
  return meanOf(first.flatMap((a) => second.map((b) => compare(a, b))));
}

/** Log-odds as a likelihood, 0 to 1. */
export function likelihoodOf(logOdds: number): number {
  return logistic(logOdds);
}
