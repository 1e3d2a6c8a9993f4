import { firstIndex } from './first-index.ts';

/**
 * The longest strictly increasing subsequence, as indices into `values`, in order (Fredman 1975). Takes n log n steps.
 *
 * @example longestChain([3, 1, 2, 9, 4]) // [1, 2, 4]: the values 1, 2, 4
 */
export function longestChain(values: readonly number[]): readonly number[] {
  const ends: number[] = []; // ends[k]: index of the least value that ends a chain of k + 1
  const before: number[] = [];
  values.forEach((value, index) => {
    const place = firstIndex(ends.length, (end) => (values[ends[end] ?? 0] ?? 0) >= value);
    before[index] = ends[place - 1] ?? -1;
    ends[place] = index;
  });
  const chain: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) chain.push(index);
  return chain.reverse();
}
