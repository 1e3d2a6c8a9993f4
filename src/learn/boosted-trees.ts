/**
 * A sum of small decision trees, each of which mends what those before it left (gradient boosting, Friedman 2001). A tree is whole: each
 * of its `questions` asks whether a feature is above a limit, and the 2^depth answers are numbers.
 */
export interface BoostedTrees {
  /** What the numbers are, in order; a model is of use only to who computes the same. */
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly BoostedTree[];
}

/** Question 0 first; after question i comes 2i + 1 where it is not above, else 2i + 2; past the last question stand the answers. */
export interface BoostedTree {
  readonly questions: readonly (readonly [feature: number, limit: number])[];
  readonly answers: readonly number[];
}

/**
 * The sum of what the trees answer, in log-odds.
 *
 * @example scoreTrees({ features: ['heat'], base: 0, trees: [{ questions: [[0, 30]], answers: [-1, 2] }] }, [35]) // 2
 */
export function scoreTrees({ base, trees }: BoostedTrees, values: ArrayLike<number>): number {
  let score = base;
  for (const { questions, answers } of trees) {
    let at = 0;
    for (let question = questions[0]; question; question = questions[at])
      at = 2 * at + ((values[question[0]] ?? 0) > question[1] ? 2 : 1);
    score += answers[at - questions.length] ?? 0;
  }
  return score;
}

/**
 * Reads such trees as they were written.
 *
 * @throws SyntaxError where they are not whole, or of other features than `features`
 */
export function parseTrees(json: string, features: readonly string[]): BoostedTrees {
  const file = JSON.parse(json) as BoostedTrees;
  if (file.features.join() !== features.join())
    throw new SyntaxError(`trees of the features ${file.features.join()}, not of ${features.join()}`);
  const isWhole = ({ questions, answers }: BoostedTree): boolean =>
    answers.length === questions.length + 1 &&
    answers.every(Number.isFinite) &&
    questions.every(([feature, limit]) => feature in features && Number.isFinite(limit));
  if (!Number.isFinite(file.base) || !file.trees.every(isWhole))
    throw new SyntaxError('trees that are not whole');
  return file;
}
