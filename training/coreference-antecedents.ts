import type { Candidate } from '../src/analysis/coreference/antecedent-features.ts';
import { antecedentChooser, likeliest, optionsFor } from '../src/analysis/coreference/choose-antecedent.ts';
import type { CoreferenceWeights } from '../src/analysis/coreference/coreference-model.ts';
import { scoreOf, type FeatureWeights } from '../src/analysis/coreference/feature-weights.ts';
import { resolvePronouns } from '../src/analysis/coreference/resolve-pronouns.ts';
import { CoreferenceRanker } from './coreference-ranker.ts';
import type { TrainingScene } from './coreference-scenes.ts';
import { shuffle } from './shuffle.ts';

const ROWS = 65_536;
const EPOCHS = 3;
const RATE = 0.003;
/** Share of the features left out at each step, so that none is relied upon. */
const DROPPED = 0.4;
/** How often the right answer is taken for granted in what follows, instead of the ranker's own. */
const TAUGHT = 0.3;

/** A pronoun tied while measuring. */
export interface Tie {
  readonly confidence: number;
  readonly isTied: boolean;
  readonly isRight: boolean;
}

/** A ranker by features alone, to guide what the other learns from. Reads documents as serving does, from left to right with its own decisions in view, and learns at each pronoun. */
export function learnAntecedents(scenes: readonly TrainingScene[], random: () => number): FeatureWeights {
  const ranker = new CoreferenceRanker(ROWS);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { scene, known, gold } of shuffle(scenes, random))
      resolvePronouns(scene, known, (pronoun, candidates, index) => {
        const options = optionsFor(scene, pronoun, index, candidates);
        const right = candidates.map((candidate) => isMeant(gold, index, candidate));
        right.push(!right.includes(true));
        const kept = options.map((features) => features.filter(() => random() >= DROPPED));
        ranker.learn(kept, right, RATE * (1 - epoch / EPOCHS));
        const own = likeliest(options.map((features) => scoreOf(ranker.model, features)));
        const truth = right.indexOf(true);
        return random() < TAUGHT ? { candidate: truth < candidates.length ? truth : -1, confidence: 1 } : own;
      });
  return ranker.model;
}

/** Whether the annotators give a pronoun and a candidate to one entity. */
export function isMeant(
  gold: readonly (string | null)[],
  pronoun: number,
  { anchorIndex }: Candidate,
): boolean {
  const entity = gold[pronoun];
  return entity !== null && entity === gold[anchorIndex];
}

/** Every third-person pronoun of a document: whether it was tied to a name or description, and rightly. */
export function measureTies(
  { scene, known, gold, states }: TrainingScene,
  weights: Pick<CoreferenceWeights, 'antecedents' | 'affinity'>,
): readonly Tie[] {
  const { figures, confidences } = resolvePronouns(scene, known, antecedentChooser(scene, weights, states));
  const latest = new Map<number, number>();
  return scene.nominals.flatMap(({ pronoun }, index) => {
    const figure = figures[index] ?? index;
    if (!pronoun) latest.set(figure, index);
    if (!pronoun) return [];
    const named =
      latest.get(figure) ?? scene.nominals.findIndex((other, i) => !other.pronoun && figures[i] === figure);
    const entity = gold[index] ?? null;
    const isRight = named >= 0 && entity !== null && gold[named] === entity;
    return [{ confidence: named < 0 ? 0 : (confidences[index] ?? 0), isTied: named >= 0, isRight }];
  });
}

/** The lowest confidence from which on so large a share of the ties is right. */
export function thresholdFor(ties: readonly Tie[], precision: number): number {
  const tied = ties.filter(({ isTied }) => isTied).sort((a, b) => b.confidence - a.confidence);
  let [right, threshold] = [0, 1];
  tied.forEach((tie, i) => {
    if (tie.isRight) right++;
    if (right / (i + 1) >= precision) threshold = tie.confidence;
  });
  return threshold;
}
