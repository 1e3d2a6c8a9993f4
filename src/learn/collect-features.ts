/**
 * The features that are told one by one, as a list.
 *
 * @example collectFeatures((add) => { add(7); add(9); }) // [7, 9]
 */
export function collectFeatures(tell: (add: (feature: number) => void) => void): readonly number[] {
  const features: number[] = [];
  tell((feature) => features.push(feature));
  return features;
}
