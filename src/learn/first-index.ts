/**
 * The first index below `length` at which `test` holds, found by halving; `length` where it holds nowhere. The test
 * must hold at every index after one where it holds.
 *
 * @example firstIndex(5, (index) => index * index > 5) // 3
 */
export function firstIndex(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
