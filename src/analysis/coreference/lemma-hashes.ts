import { hashOf } from '../../learn/hash.ts';
import type { Analysis } from '../../model/index.ts';

/** Hash of each lemma of the analysis's table, in lower case, and of its last three letters. */
export interface LemmaHashes {
  readonly lemmas: Uint32Array;
  readonly ends: Uint32Array;
}

/** Only the end of a word tells its sort; one of a megabyte is cut. */
const LONGEST = 40;

export function hashLemmas(analysis: Analysis): LemmaHashes {
  const lower = analysis.lemmaTable.map((lemma) => lemma.slice(0, LONGEST).toLowerCase());
  return {
    lemmas: Uint32Array.from(lower, (lemma) => hashOf(lemma)),
    ends: Uint32Array.from(lower, (lemma) => hashOf(lemma.slice(-3))),
  };
}
