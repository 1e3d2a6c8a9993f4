/** The mean of how far each number is from the one wanted. */
export function absoluteError(told: readonly number[], wanted: readonly number[]): number {
  return meanOf(told.map((each, i) => Math.abs(each - (wanted[i] ?? 0))));
}

/** Pearson's r: 1 where the two rise together in a line, 0 where they have nothing to do with each other. */
export function correlation(told: readonly number[], wanted: readonly number[]): number {
  const [middle, middleWanted] = [meanOf(told), meanOf(wanted)];
  const product = meanOf(told.map((each, i) => (each - middle) * ((wanted[i] ?? 0) - middleWanted)));
  const spread = Math.sqrt(meanOf(told.map((each) => (each - middle) ** 2)));
  return product / (spread * Math.sqrt(meanOf(wanted.map((each) => (each - middleWanted) ** 2))));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
