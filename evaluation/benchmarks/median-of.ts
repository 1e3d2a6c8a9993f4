/** The middle of the values; of an even number of them, the mean of the middle two. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

/** "412 (median of 5, 398 to 430)" */
export function spreadOf(values: readonly number[], digits = 0): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${medianOf(values).toFixed(digits)} (median of ${values.length}, ${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
