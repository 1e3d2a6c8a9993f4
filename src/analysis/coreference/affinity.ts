import { HIDDEN_STEPS, HIDDEN_ZERO } from '../../learn/kernel/kernel.ts';
import { headOf } from '../../model/index.ts';
import type { WordStates } from '../word-states.ts';
import type { AffinityWeights, Place } from './affinity-model.ts';
import type { Candidate } from './antecedent-features.ts';
import type { Nominal } from './nominal.ts';
import type { Scene } from './scene.ts';

/** A score for each thing that a pronoun can mean: its candidates in their order, and last nobody of them. */
export type Affinity = (pronoun: Nominal, candidates: readonly Candidate[]) => readonly number[];

/**
 * How well a pronoun's context and those of its candidates go together, by what the network made of the words: products of
 * projected states (biaffine, after Dozat and Manning 2017). A word is projected once an article, and only where it is asked for.
 *
 * @throws RangeError for states of another network than the weights were made for
 */
export function toAffinity({ analysis }: Scene, states: WordStates, weights: AffinityWeights): Affinity {
  const { size, width, places } = weights;
  if (states.width !== width)
    throw new RangeError(`weights for states of ${width} numbers cannot read states of ${states.width}`);
  const wordsOf = (): Map<number, Float32Array> => new Map();
  const known = { pronoun: wordsOf(), governor: wordsOf(), anchor: wordsOf(), latest: wordsOf() };
  return ({ head }, candidates) => {
    const pronoun = projected('pronoun', head);
    const governing = headOf(analysis, head);
    const governor = projected('governor', governing < 0 ? head : governing);
    const scores = candidates.map((candidate) => {
      const anchor = projected('anchor', candidate.anchor.head);
      const latest = projected('latest', candidate.latest.head);
      let sum = (anchor[2 * size] ?? 0) + (latest[size] ?? 0);
      for (let i = 0; i < size; i++)
        sum +=
          (pronoun[i] ?? 0) * (anchor[i] ?? 0) +
          (pronoun[size + i] ?? 0) * (latest[i] ?? 0) +
          (governor[i] ?? 0) * (anchor[size + i] ?? 0);
      return sum;
    });
    return [...scores, pronoun[2 * size] ?? 0];
  };

  function projected(place: Place, token: number): Float32Array {
    const found = known[place].get(token);
    if (found) return found;
    const { weights: table, scales, biases } = places[place];
    const state = states.bytes.subarray(token * width, (token + 1) * width);
    const numbers = Float32Array.from(biases, (bias, row) => {
      let sum = 0;
      // Whole numbers all the way, which is what makes it quick.
      for (let i = 0, at = row * width; i < width; i++, at++)
        sum = (sum + (table[at] ?? 0) * ((state[i] ?? HIDDEN_ZERO) - HIDDEN_ZERO)) | 0;
      return bias + (sum * (scales[row] ?? 0)) / HIDDEN_STEPS;
    });
    known[place].set(token, numbers);
    return numbers;
  }
}
