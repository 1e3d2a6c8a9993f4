import { wordingOf, type Entity, type Statement } from '../../model/index.ts';
import type { Sheet } from './sheet.ts';
import { speakerInWords } from './speaker-in-words.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

const QUOTED = { direct: 'direct', indirect: 'indirect', mixed: 'partly direct' } as const;

/** What a statement is rendered from: the article's text, and who is who in it. */
export interface StatementSetting {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/**
 * A statement as a head and the words said: who, how, whether in his own words, and by whom the words came.
 *
 *     s2  Lena Marsh · say · direct · by way of the Bay Post (report)
 *         “We turned back in time,” …
 */
export function renderStatement(
  { id, speaker, cue, content, chain }: Statement,
  { text, entities }: StatementSetting,
  sheet: Sheet,
): string {
  const margin = `  ${id.padEnd(4)}`;
  const hops = chain.map((link) => `${speakerInWords(link.speaker, entities, text)} (${link.cue.kind})`);
  const who = speakerInWords(speaker, entities, text);
  const facts = [
    ` · ${cue.kind} · ${QUOTED[content.quoted]}`,
    hops.length > 0 ? ` · by way of ${hops.join(', ')}` : '',
  ];
  const head = wrapIndented(`${who}${facts.join('')}`, sheet.width, margin.length).slice(margin.length);
  const words = wrapIndented(toPlainText(wordingOf(text, content.spans)), sheet.width, margin.length);
  return `${sheet.paint('dim', margin)}${paintWho(head, who, sheet)}\n${words}`;
}

/** The head with the speaker standing out, where he fits on its first line. */
function paintWho(head: string, who: string, { paint }: Sheet): string {
  return head.startsWith(who) ? paint('bold', who) + paint('dim', head.slice(who.length)) : head;
}
