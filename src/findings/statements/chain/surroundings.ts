import { headOf, lemmaOf, relationOf, tagOf, type TokenRange } from '../../../model/index.ts';
import type { FoundStatement } from '../found-statement.ts';
import type { Scene } from '../../scene.ts';
import { branchOf } from '../who/branch-of.ts';

/** How many tokens of a cue are looked at: a longer one is no cue that English has. */
const LONGEST_CUE = 24;

export function isWithin(token: number, ...ranges: readonly (TokenRange | null)[]): boolean {
  return ranges.some((range) => range !== null && token >= range.first && token <= range.last);
}

/** Whether a token is part of what is said, or of who says it. */
export function isSpoken({ speaker, content }: FoundStatement, token: number): boolean {
  return isWithin(token, speaker, ...content);
}

export function cueTokens({ cue }: FoundStatement): readonly number[] {
  const length = Math.min(cue.last - cue.first + 1, LONGEST_CUE);
  return Array.from({ length }, (_, i) => cue.first + i);
}

/** What hangs on the words of a cue and is neither speaker nor content: "lawmakers" and "Tuesday" of "told lawmakers on Tuesday that …". */
export function dependentsOf(scene: Scene, found: FoundStatement): readonly number[] {
  return cueTokens(found).flatMap((token) =>
    (scene.children[token] ?? []).filter((child) => !isSpoken(found, child)),
  );
}

/** The preposition that a noun has, and where it begins: "with", "according to". */
export function prepositionOf({ analysis, children, lower }: Scene, noun: number): string {
  const preposition = (children[noun] ?? []).find(
    (child) => relationOf(analysis, child) === 'case' && child < noun,
  );
  return preposition === undefined ? '' : (lower[preposition] ?? '');
}

/** The noun's phrase outside speaker and content, its preposition included. */
export function phraseAround(scene: Scene, found: FoundStatement, noun: number): TokenRange {
  return branchOf(scene, noun, { isBarred: (token) => isSpoken(found, token), isAlone: false });
}

/** The verb of a cue: its first word that is one, or the word that the others hang on. */
export function verbOf({ analysis }: Scene, found: FoundStatement): number {
  const tokens = cueTokens(found);
  const top = tokens.find((token) => !isWithin(headOf(analysis, token), found.cue)) ?? found.cue.first;
  return tokens.find((token) => tagOf(analysis, token) === 'VERB') ?? top;
}

export function lemmaIn({ analysis }: Scene, token: number): string {
  return lemmaOf(analysis, token).toLowerCase();
}
