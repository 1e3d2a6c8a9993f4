import type { Sheet } from './sheet.ts';

/** The head of a finding with him whose doing it is standing out, where he fits on its first line. */
export function paintWho(head: string, who: string, { paint }: Sheet): string {
  return head.startsWith(who) ? paint('bold', who) + paint('dim', head.slice(who.length)) : head;
}
