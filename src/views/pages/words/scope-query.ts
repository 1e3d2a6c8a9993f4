import type { EventScope } from '../../../model/index.ts';

/**
 * The query that asks for a scope; empty for the one that nobody needs to ask for.
 *
 * @example scopeQuery({ status: 'all', tentative: true }) // '?status=all&tentative=1'
 */
export function scopeQuery({ status, tentative }: EventScope): string {
  const query = new URLSearchParams();
  if (status === 'all') query.set('status', 'all');
  if (tentative) query.set('tentative', '1');
  return query.size === 0 ? '' : `?${query.toString()}`;
}
