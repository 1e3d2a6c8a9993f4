import type { ClaimChange } from '../../model/index.ts';

/**
 * How a claim stood earlier and later; `earlier` and `later` say where and when.
 *
 * @example changeInWords({ from: 'not observed', to: 'evidence claimed', order: 'known' }, 'Bay Post', 'Quay Wire')
 * // 'from not observed (Bay Post) to evidence claimed (Quay Wire)'
 */
export function changeInWords(
  { from, to, order }: Pick<ClaimChange, 'from' | 'to' | 'order'>,
  earlier: string,
  later: string,
): string {
  return order === 'known'
    ? `from ${from} (${earlier}) to ${to} (${later})`
    : `${from} (${earlier}) and ${to} (${later}): which came first is not known`;
}
