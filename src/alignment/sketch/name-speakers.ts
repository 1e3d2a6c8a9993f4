import { sliceOf, statementsOf, type Analysis, type Finding, type Statement } from '../../model/index.ts';
import { keysIn, type Parties } from './find-parties.ts';
import { keysOfEntities } from './name-concepts.ts';

const FIRST_PERSON = /^(?:I|we)$/iu;

/**
 * Tells under what key each speaker of an article goes in every article: "the minister" by his name, several by the names of all, and "we" by
 * who is quoted; null where nobody is named.
 */
export function nameSpeakers(
  text: string,
  analysis: Analysis,
  findings: readonly Finding[],
  parties: Parties,
): (statement: Statement) => string | null {
  const keys = keysOfEntities(analysis, findings);
  const byId = new Map(statementsOf(findings).map((statement) => [statement.id, statement]));
  const nameOf = ({ speaker, within }: Statement): string | null => {
    if (!speaker) return null;
    const [span] = speaker.spans;
    const outer = within === null ? undefined : byId.get(within);
    if (outer && span && FIRST_PERSON.test(sliceOf(text, span))) return nameOf(outer);
    const named = keysIn(parties, speaker.spans);
    const key = speaker.entity === null ? undefined : keys.get(speaker.entity);
    if (named.length > 1 && key === undefined) return named.join(' ');
    return key ?? named[0] ?? null;
  };
  return nameOf;
}
