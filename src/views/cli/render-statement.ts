import { wordingOf, type Entity, type Statement } from '../../model/index.ts';
import { confidenceInWords, isUnsure } from '../words/confidence-in-words.ts';
import { hopInWords } from '../words/hop-in-words.ts';
import { stanceInWords, tenorInWords } from '../words/stance-in-words.ts';
import { paintWho } from './paint-who.ts';
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
 * A statement as a head and the words said: who, with what stance, whether in his own words, how the claim is put where not plainly,
 * by whom the words came, and how sure the reading is where it is not.
 *
 *     s2  Lena Marsh · says · direct · by way of the Bay Post (at second hand)
 *         “We turned back in time,” …
 */
export function renderStatement(
  statement: Statement,
  { text, entities }: StatementSetting,
  sheet: Sheet,
): string {
  const { content, chain, tenor, denies, confidence } = statement;
  const margin = `  ${statement.id.padEnd(4)}`;
  const hops = chain.map((hop) =>
    hopInWords(hop, hop.speaker && speakerInWords(hop.speaker, entities, text)),
  );
  const who = speakerInWords(statement.speaker, entities, text);
  const facts = [
    who,
    denies === null ? stanceInWords(statement) : `${stanceInWords(statement)} ${denies}`,
    QUOTED[content.quoted],
    ...tenorInWords(tenor),
    ...hops,
    ...(isUnsure(confidence) ? [confidenceInWords(confidence)] : []),
  ];
  const head = wrapIndented(facts.join(' · '), sheet.width, margin.length).slice(margin.length);
  const words = wrapIndented(toPlainText(wordingOf(text, content.spans)), sheet.width, margin.length);
  return `${sheet.paint('dim', margin)}${paintWho(head, who, sheet)}\n${words}`;
}
