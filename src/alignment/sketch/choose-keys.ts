import { hashOfRun } from '../../learn/hash.ts';
import { TERM_KINDS } from '../../model/index.ts';
import type { Term } from './weigh-terms.ts';
import { winnowFingerprints } from './winnow-fingerprints.ts';

/** Both kinds are needed: in a large ledger a name alone finds a whole affair, and the newest of it only. */
const MOST_TERM_KEYS = { names: 10, others: 14 };
const MOST_QUOTATION_KEYS = 40;
const MOST_COPY_KEYS = 60;
/** Keep the two families of keys apart, so that a word is never a candidate for a run of words. */
const TERM_SALT = 0x7465726d;
const RUN_SALT = 0x72756e73;

function salt(hash: number, family: number): number {
  return hashOfRun([family, hash], 0, 1);
}

/**
 * The least hashes of a set. Taken of a text and of a part of it, the two agree on all that the part has of the
 * text's (Broder 1997, bottom-k), which an even thinning by position would not.
 */
function leastOf(hashes: Iterable<number>, most: number): readonly number[] {
  return [...hashes].sort((a, b) => a - b).slice(0, most);
}

/** The strongest names and the strongest other terms; where there are too few of the one, more of the other. */
function strongestOf(terms: readonly Term[]): readonly Term[] {
  const isName = ({ kind }: Term): boolean => (kind & TERM_KINDS.name) !== 0;
  const names = terms.filter(isName).slice(0, MOST_TERM_KEYS.names);
  const others = terms.filter((term) => !isName(term)).slice(0, MOST_TERM_KEYS.others);
  return [...new Set([...names, ...others, ...terms])].slice(0, MOST_TERM_KEYS.names + MOST_TERM_KEYS.others);
}

/**
 * The keys under which the ledger files an article, so that it finds those that may tell the same story (its
 * strongest names and other terms), share text (fingerprints of the whole) or quote the same words (fingerprints of its quotations).
 */
export function chooseKeys(
  words: Uint32Array,
  terms: readonly Term[],
  quotations: readonly (readonly [first: number, last: number])[],
): Uint32Array {
  const quoted = new Set(quotations.flatMap(([first, last]) => [...winnowFingerprints(words, first, last)]));
  const all = winnowFingerprints(words, 0, words.length - 1);
  const runs = [...leastOf(quoted, MOST_QUOTATION_KEYS), ...leastOf(all, MOST_COPY_KEYS)];
  const keys = new Set([
    ...strongestOf(terms).map((term) => salt(term.hash, TERM_SALT)),
    ...runs.map((hash) => salt(hash, RUN_SALT)),
  ]);
  return Uint32Array.from(keys).sort();
}
