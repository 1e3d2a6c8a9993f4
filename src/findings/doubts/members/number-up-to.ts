import type { TokenRange } from '../../../model/index.ts';
import type { DoubtScene } from '../doubt-scene.ts';

/** Nothing has more members that are states. */
const MOST = 250;
const TENS = 10;

/** The number whose last word stands on a token: "17", "fourteen", "twenty-eight"; null where there is none, or it is too large. */
export function numberUpTo(
  { lower, lexicon: { numbers } }: DoubtScene,
  last: number,
): (TokenRange & { readonly value: number }) | null {
  const word = lower[last] ?? '';
  if (/^\d{1,3}$/u.test(word)) {
    const isPart = /[\d.,$–-]$/u.test(lower[last - 1] ?? '');
    return Number(word) > MOST || isPart ? null : { first: last, last, value: Number(word) };
  }
  const value = numbers.get(word);
  if (value === undefined) return null;
  const tens = lower[last - 1] === '-' ? last - 2 : last - 1;
  const ten = value < TENS ? (numbers.get(lower[tens] ?? '') ?? 0) : 0;
  return ten > TENS && ten % TENS === 0
    ? { first: tens, last, value: ten + value }
    : { first: last, last, value };
}
