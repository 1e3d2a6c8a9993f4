import { isDuring, type ObligationEntry } from '../model/index.ts';

/** Whether an obligation binds on a day; on no day in particular they all count. */
export function isInForce({ adopted, ended }: ObligationEntry, on: string | null): boolean {
  return on === null || isDuring({ from: adopted, to: ended }, on);
}
