import { projectFiles } from '../../../engine.ts';
import { parseCueKinds } from '../kind/parse-cue-kinds.ts';
import { parseQualifiers } from '../tenor/parse-qualifiers.ts';
import { parseStanceWords } from './parse-stance-words.ts';
import type { StanceLexicon } from './stance-lexicon.ts';

const table = (name: string): Promise<string> => projectFiles.text(`lexicon/${name}.tsv`);

/** The project's own. */
export const stanceLexicon: StanceLexicon = {
  kinds: parseCueKinds(await table('cue-kinds'), await table('light-verbs')),
  qualifiers: parseQualifiers(await table('qualifiers')),
  stanceWords: parseStanceWords(await table('stance-words')),
};
