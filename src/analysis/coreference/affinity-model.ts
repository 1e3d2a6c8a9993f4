/** The words whose states are compared: a pronoun, what governs it, and a candidate's nearest mentions, named or described and any. */
export const PLACES = ['pronoun', 'governor', 'anchor', 'latest'] as const;
export type Place = (typeof PLACES)[number];

/** A linear map from states to so many numbers as there are scales: i8 [rows][width], a scale and a bias a row. */
export interface Projection {
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/**
 * What was learned of how a pronoun's context and a candidate's go together. Each place's projection gives, `size` numbers at a time
 * and single ones last:
 *
 * - pronoun: against the anchor, against the latest, how likely it means nobody;
 * - governor: against the anchor;
 * - anchor: against the pronoun, against the governor, how likely it is meant at all;
 * - latest: against the pronoun, how likely it is meant at all.
 */
export interface AffinityWeights {
  readonly size: number;
  readonly width: number;
  readonly places: Readonly<Record<Place, Projection>>;
}

/** How many numbers a place's projection gives. */
export function rowsOf(place: Place, size: number): number {
  return { pronoun: 2 * size + 1, governor: size, anchor: 2 * size + 1, latest: size + 1 }[place];
}

/** @throws RangeError where a projection has not as many weights as its place wants */
export function checkAffinity({ size, width, places }: AffinityWeights): void {
  for (const place of PLACES) {
    const { weights, scales, biases } = places[place];
    const rows = rowsOf(place, size);
    if (weights.length !== rows * width || scales.length !== rows || biases.length !== rows)
      throw new RangeError(`${weights.length} weights of the ${place} for ${rows} rows of ${width}`);
  }
}
