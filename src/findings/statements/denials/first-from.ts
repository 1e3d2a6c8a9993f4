/**
 * The index of the first of `count` things, in order of the text, that starts at an offset or after it; `count` where none does.
 *
 * @example firstFrom(3, 5, (i) => [0, 4, 9][i] ?? 0) // 2
 */
export function firstFrom(count: number, offset: number, startOf: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
