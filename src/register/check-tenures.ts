import type { Register } from '../model/index.ts';
import { complain } from './complain.ts';

/**
 * One person holds an office at a time; on the day of handing over, both do.
 *
 * @throws Error that names file and line of a tenure that begins before the last one ended
 */
export function checkTenures({ tenures }: Register): void {
  for (const [office, held] of Map.groupBy(tenures, (tenure) => tenure.office)) {
    const inOrder = held.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    inOrder.forEach((tenure, i) => {
      const last = inOrder[i - 1];
      if (last && (last.to === null || last.to > tenure.from))
        complain(tenure, 'from', `${last.person} still is in "${office}", by line ${last.line}`);
    });
  }
}
