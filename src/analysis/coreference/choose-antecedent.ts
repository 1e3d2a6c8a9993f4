import type { WordStates } from '../word-states.ts';
import { toAffinity } from './affinity.ts';
import { featuresOfCandidate, featuresOfNobody, type Candidate } from './antecedent-features.ts';
import type { CoreferenceWeights } from './coreference-model.ts';
import { scoreOf } from './feature-weights.ts';
import type { Nominal } from './nominal.ts';
import type { Choice, Choose } from './resolve-pronouns.ts';
import type { Scene } from './scene.ts';

/** The features of each thing that a pronoun can mean: its candidates in their order, and last nobody of them. */
export function optionsFor(
  scene: Scene,
  pronoun: Nominal,
  index: number,
  candidates: readonly Candidate[],
): readonly (readonly number[])[] {
  return [
    ...candidates.map((candidate) => featuresOfCandidate(scene, pronoun, index, candidate)),
    featuresOfNobody(scene, pronoun, candidates.length),
  ];
}

/** The likeliest option, by its features and, where the words' states are known, by how well the contexts go together. */
export function antecedentChooser(
  scene: Scene,
  { antecedents, affinity }: Pick<CoreferenceWeights, 'antecedents' | 'affinity'>,
  states: WordStates | null,
): Choose {
  const affinityOf = states && toAffinity(scene, states, affinity);
  return (pronoun, candidates, index) => {
    const affinities = affinityOf?.(pronoun, candidates);
    return likeliest(
      optionsFor(scene, pronoun, index, candidates).map(
        (features, i) => scoreOf(antecedents, features) + (affinities?.[i] ?? 0),
      ),
    );
  };
}

/** The best of some scores and its share of the softmax; the last score is of "none of them". */
export function likeliest(scores: readonly number[]): Choice {
  let best = scores.length - 1;
  scores.forEach((score, i) => {
    if (score > (scores[best] ?? -Infinity)) best = i;
  });
  const top = scores[best] ?? 0;
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  return { candidate: best === scores.length - 1 ? -1 : best, confidence: 1 / sum };
}
