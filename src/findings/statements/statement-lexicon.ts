import { parseCueKinds } from './kind/parse-cue-kinds.ts';
import { parseTable } from '../../model/index.ts';
import type { StanceLexicon } from './stance/stance-lexicon.ts';
import { parseStanceWords } from './stance/parse-stance-words.ts';
import { parseQualifiers } from './tenor/parse-qualifiers.ts';
import { parseSourcingLexicon, type SourcingLexicon } from './who/sourcing-lexicon.ts';

/** What the statement rules know of English and of publishers. */
export interface StatementLexicon extends StanceLexicon {
  readonly sourcing: SourcingLexicon;
  /** Lemmas of verbs of finding out. */
  readonly observingVerbs: ReadonlySet<string>;
}

/**
 * Loads it by way of a function that gives the text of a file of the project.
 *
 * @throws Error naming the file and the line that cannot be understood
 */
export async function loadStatementLexicon(
  text: (path: string) => Promise<string>,
): Promise<StatementLexicon> {
  const table = (name: string): Promise<string> => text(`lexicon/${name}.tsv`);
  return {
    observingVerbs: new Set(parseTable(await table('observing-verbs')).map(({ cells }) => cells[0] ?? '')),
    kinds: parseCueKinds(await table('cue-kinds'), await table('light-verbs')),
    qualifiers: parseQualifiers(await table('qualifiers')),
    stanceWords: parseStanceWords(await table('stance-words')),
    sourcing: parseSourcingLexicon({
      anonymity: await table('anonymity'),
      nounSorts: await table('noun-sorts'),
      documentNouns: await table('document-nouns'),
      outletWords: await table('outlet-words'),
      outlets: await text('register/outlets.tsv'),
      relayWords: await table('relay-words'),
      addressingVerbs: await table('addressing-verbs'),
      occasionWords: await table('occasion-words'),
    }),
  };
}
