import {
  headOf,
  lemmaOf,
  pennTagOf,
  relationOf,
  tagOf,
  tokenCountOf,
  type Analysis,
} from '../../model/index.ts';
import { DETERMINERS, type Determiner } from './nominal.ts';

/** What stands before each token and hangs from it, and the last of the tokens joined to it. */
export interface Premodifiers {
  /** First token of the phrase that a token heads, by what stands before it. */
  readonly firsts: Int32Array;
  /** Index into `DETERMINERS`. */
  readonly determiners: Uint8Array;
  /** Head of the last noun joined to it by "and" or "or"; -1 for none. */
  readonly lastJoined: Int32Array;
}

const BEFORE: ReadonlySet<string> = new Set([
  'det', 'amod', 'compound', 'nummod', 'nmod:poss', 'nmod:desc', 'det:predet', 'flat', 'advmod', 'punct',
]); // prettier-ignore

/** One pass over the tokens, whatever their number. */
export function findPremodifiers(analysis: Analysis): Premodifiers {
  const count = tokenCountOf(analysis);
  const firsts = Int32Array.from({ length: count }, (_, token) => token);
  const determiners = new Uint8Array(count);
  const lastJoined = new Int32Array(count).fill(-1);
  for (let token = 0; token < count; token++) {
    const head = headOf(analysis, token);
    if (head < 0) continue;
    const relation = relationOf(analysis, token);
    if (relation === 'conj' && head < token && isNoun(analysis, token)) lastJoined[head] = token;
    if (head < token || !BEFORE.has(relation)) continue;
    if (relation !== 'punct' && relation !== 'advmod')
      firsts[head] = Math.min(firsts[head] ?? head, firsts[token] ?? token);
    const determiner = determinerOf(analysis, token);
    if (determiner !== 'none') determiners[head] = DETERMINERS.indexOf(determiner);
  }
  return { firsts, determiners, lastJoined };
}

function isNoun(analysis: Analysis, token: number): boolean {
  const tag = tagOf(analysis, token);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
}

function determinerOf(analysis: Analysis, token: number): Determiner {
  const relation = relationOf(analysis, token);
  if (relation === 'nmod:poss') return 'possessive';
  if (relation === 'nummod') return 'quantity';
  if (relation !== 'det') return 'none';
  const lemma = lemmaOf(analysis, token).toLowerCase();
  if (lemma === 'the') return 'definite';
  if (lemma === 'a' || lemma === 'an' || lemma === 'another') return 'indefinite';
  return /^(?:this|that|these|those)$/u.test(lemma) && pennTagOf(analysis, token) !== 'WDT'
    ? 'demonstrative'
    : 'quantity';
}
