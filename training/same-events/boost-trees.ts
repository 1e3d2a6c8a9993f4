import type { BoostedTree, BoostedTrees } from '../../src/learn/boosted-trees.ts';
import { scoreTrees } from '../../src/learn/boosted-trees.ts';
import { logistic } from '../../src/learn/hashed-model.ts';

/** What a pair of mentions has, whether it is one event, and how much the lesson counts. */
export interface Lesson {
  readonly values: readonly number[];
  readonly isSame: boolean;
  readonly weight: number;
}

const TREES = 120;
/** Questions a tree: two levels, so that a tree can join two features and no more. */
const QUESTIONS = 3;
const PACE = 0.1;
/** What is added to the curvature of each answer, so that few lessons move it little. */
const CAUTION = 5;
/** The least curvature on either side of a question. */
const LEAST = 4;
const SHARE_OF_LESSONS = 0.8;
const SHARE_OF_FEATURES = 0.6;
const LIMITS = 48;
/** Above every value: all lessons go the same way. */
const NO_LIMIT = 1e9;

/** Values that part the lessons into runs of like size. */
function limitsOf(lessons: readonly Lesson[], feature: number): readonly number[] {
  const sorted = Float64Array.from(lessons, ({ values }) => values[feature] ?? 0).sort();
  const limits = Array.from(
    { length: LIMITS },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / (LIMITS + 1))] ?? 0,
  );
  return [...new Set(limits)];
}

/** Slope and curvature of the loss by the score of each lesson. */
interface Slopes {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

function gainOf(gradient: number, curvature: number): number {
  return gradient ** 2 / (curvature + CAUTION);
}

/**
 * Learns trees by gradient boosting with second-order steps (Friedman 2001; Chen and Guestrin 2016) on the logistic loss. The same
 * lessons and the same `random` give the same trees.
 */
export function boostTrees(
  lessons: readonly Lesson[],
  features: readonly string[],
  random: () => number,
): BoostedTrees {
  const limits = features.map((_, feature) => limitsOf(lessons, feature));
  const bins = lessons.map(({ values }) =>
    Uint8Array.from(values, (value, feature) => {
      const bin = (limits[feature] ?? []).findIndex((limit) => value <= limit);
      return bin < 0 ? (limits[feature]?.length ?? 0) : bin;
    }),
  );
  const whole = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const same = lessons.reduce((sum, { weight, isSame }) => sum + (isSame ? weight : 0), 0);
  const base = Math.log(same / (whole - same));
  const scores = new Float64Array(lessons.length).fill(base);
  const trees: BoostedTree[] = [];
  for (let round = 0; round < TREES; round++) {
    const slopes = slopesOf(lessons, scores);
    const chosen = lessons.keys().filter(() => random() < SHARE_OF_LESSONS);
    const asked = features.map(() => random() < SHARE_OF_FEATURES);
    const tree = growTree([...chosen], slopes, bins, limits, asked);
    trees.push(tree);
    lessons.forEach(({ values }, i) => {
      scores[i] = (scores[i] ?? 0) + scoreTrees({ features, base: 0, trees: [tree] }, values);
    });
  }
  return { features, base, trees };
}

function slopesOf(lessons: readonly Lesson[], scores: Float64Array): Slopes {
  const gradients = new Float64Array(lessons.length);
  const curvatures = new Float64Array(lessons.length);
  lessons.forEach(({ isSame, weight }, i) => {
    const likelihood = logistic(scores[i] ?? 0);
    gradients[i] = weight * (likelihood - Number(isSame));
    curvatures[i] = weight * likelihood * (1 - likelihood);
  });
  return { gradients, curvatures };
}

function growTree(
  chosen: readonly number[],
  slopes: Slopes,
  bins: readonly Uint8Array[],
  limits: readonly (readonly number[])[],
  asked: readonly boolean[],
): BoostedTree {
  const nodes: (readonly number[])[] = [chosen];
  const questions: (readonly [number, number])[] = [];
  for (let at = 0; at < QUESTIONS; at++) {
    const lessons = nodes[at] ?? [];
    const [feature, bin] = bestQuestion(lessons, slopes, bins, limits, asked);
    questions.push([feature, limits[feature]?.[bin] ?? NO_LIMIT]);
    const isAbove = (lesson: number): boolean => (bins[lesson]?.[feature] ?? 0) > bin;
    nodes[2 * at + 1] = lessons.filter((lesson) => !isAbove(lesson));
    nodes[2 * at + 2] = lessons.filter(isAbove);
  }
  const answers = nodes.slice(QUESTIONS).map((lessons) => {
    const sum = sumOf(lessons, slopes);
    return Math.round(((-PACE * sum.gradient) / (sum.curvature + CAUTION)) * 1e5) / 1e5;
  });
  return { questions, answers };
}

function sumOf(
  lessons: readonly number[],
  { gradients, curvatures }: Slopes,
): { readonly gradient: number; readonly curvature: number } {
  let [gradient, curvature] = [0, 0];
  for (const lesson of lessons) {
    gradient += gradients[lesson] ?? 0;
    curvature += curvatures[lesson] ?? 0;
  }
  return { gradient, curvature };
}

/** The feature and the limit, by its number, that part the lessons best; a limit beyond all where none parts them well. */
function bestQuestion(
  lessons: readonly number[],
  slopes: Slopes,
  bins: readonly Uint8Array[],
  limits: readonly (readonly number[])[],
  asked: readonly boolean[],
): readonly [feature: number, bin: number] {
  const sum = sumOf(lessons, slopes);
  let most = gainOf(sum.gradient, sum.curvature);
  let best: readonly [number, number] = [0, LIMITS];
  limits.forEach(({ length }, feature) => {
    if (asked[feature] !== true) return;
    const gradients = new Float64Array(length + 1);
    const curvatures = new Float64Array(length + 1);
    for (const lesson of lessons) {
      const bin = bins[lesson]?.[feature] ?? 0;
      gradients[bin] = (gradients[bin] ?? 0) + (slopes.gradients[lesson] ?? 0);
      curvatures[bin] = (curvatures[bin] ?? 0) + (slopes.curvatures[lesson] ?? 0);
    }
    let [gradient, curvature] = [0, 0];
    for (let bin = 0; bin < length; bin++) {
      gradient += gradients[bin] ?? 0;
      curvature += curvatures[bin] ?? 0;
      const rest = sum.curvature - curvature;
      if (curvature < LEAST || rest < LEAST) continue;
      const gain = gainOf(gradient, curvature) + gainOf(sum.gradient - gradient, rest);
      if (gain <= most) continue;
      most = gain;
      best = [feature, bin];
    }
  });
  return best;
}
