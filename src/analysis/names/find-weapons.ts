import { lemmaOf, tokenSpanOf, type TokenRange } from '../../model/index.ts';
import { isCapitalised } from './capitals.ts';
import { matchKnownName } from './known-names.ts';
import type { NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';
import { replaceWithin } from './replace-within.ts';

/** How many tokens a designation may be from a word for weapons, on either side. */
const BESIDE = 4;
/** How many tokens such a word may be behind a family's name. */
const BEHIND = 3;
const LETTERS = /^\p{Lu}\p{L}{0,3}$/u;
const NUMBER = /^\d{1,4}\p{L}{0,2}$/u;
const DESIGNATION = /^\p{Lu}\p{L}{0,3}-?\d{1,4}\p{Lu}?\d?s?$/u;
const SERIES = /^(?:\d{1,3}\p{L}{0,2}|[IVX]{1,4})$/u;

/**
 * Weapons and vehicles beside a word for them, by their designation ("the KN-23 missile", "F-16 jets") or their family's name
 * ("Leopard 2 tanks"). The word itself is no part of the name.
 */
export function findWeapons(runs: readonly NameRun[], scene: NameScene): readonly NameRun[] {
  const { words, analysis, lexicon } = scene;
  const found: NameRun[] = [];
  for (const sentence of scene.sentences)
    for (let token = sentence.first; token <= sentence.last; token++) {
      const last = isCapitalised(words[token] ?? '') ? weaponFrom(token, sentence) : -1;
      if (last < token) continue;
      found.push({ first: token, last, kind: 'weapon', state: null, place: null });
      token = last;
    }
  return replaceWithin(runs, found, words.length);

  /** The last token of the weapon's name that begins at `first`; before it where none does. */
  function weaponFrom(first: number, sentence: TokenRange): number {
    const family = matchKnownName(words, first, lexicon.weaponFamilies);
    if (family) {
      const last = endOfSeries(first + family.words.length - 1, sentence);
      const isAlways = matchKnownName(words, first, lexicon.known)?.kind === 'weapon';
      return isAlways || hasWeaponWord(last + 1, last + BEHIND, sentence) ? last : -1;
    }
    const last = endOfDesignation(first);
    return last >= first && hasWeaponWord(first - BESIDE, last + BESIDE, sentence) ? last : -1;
  }

  function hasWeaponWord(from: number, to: number, { first, last }: TokenRange): boolean {
    for (let token = Math.max(first, from); token <= Math.min(last, to); token++)
      if (lexicon.weaponWords.has(lemmaOf(analysis, token))) return true;
    return false;
  }

  /** Where "KN-23" or "M1A2" ends that begins here; before it where none does. */
  function endOfDesignation(token: number): number {
    const word = words[token] ?? '';
    if (DESIGNATION.test(word)) return token;
    const isHyphened = LETTERS.test(word) && words[token + 1] === '-' && NUMBER.test(words[token + 2] ?? '');
    return isHyphened && isJoined(token) && isJoined(token + 1) ? token + 2 : token - 1;
  }

  function isJoined(token: number): boolean {
    return tokenSpanOf(analysis, token)[1] === tokenSpanOf(analysis, token + 1)[0];
  }

  /** "Hwasong-17", "Leopard 2", "Pershing II": the number behind a family's name is part of it. */
  function endOfSeries(stem: number, { last }: TokenRange): number {
    const next = words[stem + 1] ?? '';
    if (next === '-' && stem + 2 <= last && NUMBER.test(words[stem + 2] ?? '')) return stem + 2;
    return stem < last && SERIES.test(next) ? stem + 1 : stem;
  }
}
