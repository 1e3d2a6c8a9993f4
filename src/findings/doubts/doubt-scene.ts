import {
  lemmaOf,
  pennTagOf,
  sentenceCountOf,
  tokenCountOf,
  tokensOf,
  type BodyEntry,
  type TokenRange,
} from '../../model/index.ts';
import type { ActorCast } from '../actors/actor-cast.ts';
import type { NameMatch } from '../actors/match-names.ts';
import type { BodyWordSort, DoubtLexicon } from './doubt-lexicon.ts';

const REACH = 60;

/** An article with its cast, as the rules for doubts look at it. */
export interface DoubtScene extends ActorCast {
  readonly bodyEntries: readonly BodyEntry[];
  readonly lexicon: DoubtLexicon;
}

/** Words that tell how many members a body has, or when it was founded. */
export interface Telling {
  readonly match: NameMatch;
  readonly body: BodyEntry;
  readonly told: TokenRange;
  readonly value: number;
}

/** Whether a word tells that of a body; none stands before the first token or behind the last. */
export function isSort({ analysis, lexicon }: DoubtScene, token: number, sort: BodyWordSort): boolean {
  if (token < 0 || token >= tokenCountOf(analysis)) return false;
  return lexicon.words.get(lemmaOf(analysis, token))?.has(sort) ?? false;
}

/** The body of the register that a name means; null where it is no body's. */
export function bodyOf(
  { meanings, codeByMatch, bodyEntries }: DoubtScene,
  match: NameMatch,
): BodyEntry | null {
  const known = meanings.get(match)?.known;
  if (!known || !codeByMatch.has(match) || (known.kind !== 'body' && known.kind !== 'shared')) return null;
  const { file, line } = known.source;
  return bodyEntries.find((body) => body.line === line && body.file === file) ?? null;
}

/** Whether a name is a whole phrase, up to its possessive: "NATO" of "NATO's" and not of "NATO troops". */
export function endsPhrase({ analysis }: DoubtScene, last: number): boolean {
  return last + 1 >= tokenCountOf(analysis) || !/^(?:NN|HYPH|CD|AFX)/u.test(pennTagOf(analysis, last + 1));
}

/** The tokens around one that stand in its sentence, as far as a sentence goes that somebody wrote. */
export function sentenceAround({ analysis }: DoubtScene, token: number): TokenRange {
  let [low, high] = [0, sentenceCountOf(analysis) - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokensOf(analysis, middle).last < token) low = middle + 1;
    else high = middle;
  }
  const { first, last } = tokensOf(analysis, low);
  return { first: Math.max(first, token - REACH), last: Math.min(last, token + REACH) };
}
