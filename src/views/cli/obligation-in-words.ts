import type { ObligationEntry } from '../../model/index.ts';
import { dateInWords } from '../words/date-in-words.ts';

/** @example obligationInWords(obligation) // 'paragraph 14 forbids every state (COOPERATE, AID): supplying vessels' */
export function obligationInWords({ paragraph, binds, duty, acts, matter, ended }: ObligationEntry): string {
  const bound = binds.map((code) => (code === '*' ? 'every state' : code)).join(' and ');
  const until = ended === null ? '' : ` (until ${dateInWords(ended)})`;
  return `paragraph ${paragraph} ${duty}${bound && ` ${bound}`} (${acts.join(', ')}): ${matter}${until}`;
}
