import { tagOf, type TokenRange } from '../../model/index.ts';
import { isCalendarWord } from './calendar-word.ts';
import { isCapitalised } from './capitals.ts';
import type { NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';

/** No role has more words before its head. */
const LONGEST = 12;
/** "Chairman of the Joint Chiefs of Staff": so far from its end a role may begin that has an "of". */
const LONGEST_OF = 8;
const OF_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', '’s', "'s"]);

/** Finds the words of roles in one article: what stands before "Secretary" or "spokesman" as part of the role. */
export interface RolePhrases {
  readonly isRole: (token: number) => boolean;
  /** First token of the role whose head is `head`: "U.S. Defense" before "Secretary". */
  readonly startOf: (head: number, sentence: TokenRange) => number;
  /** The whole title that ends right before a name: one role or several, with what they are of. */
  readonly titleBefore: (name: number, sentence: TokenRange) => TokenRange | null;
}

export function toRolePhrases(scene: NameScene, runs: readonly NameRun[], runAt: Int32Array): RolePhrases {
  const { words, lexicon, analysis } = scene;
  const lower = (token: number): string => (words[token] ?? '').toLowerCase();
  const isRole = (token: number): boolean => lexicon.roles.has(lower(token));
  const isModifier = (token: number): boolean =>
    lexicon.roles.get(lower(token))?.kind === 'office' || lexicon.roleModifiers.has(lower(token));

  function startOf(head: number, { first }: TokenRange): number {
    const bottom = Math.max(first, head - LONGEST);
    let start = head;
    for (let before = start - 1; before >= bottom; before = start - 1) {
      const run = runs[runAt[before] ?? -1];
      if (run && run.kind !== 'person') start = run.first;
      else if (run) break;
      else if (isModifier(before) || isNameLike(before)) start = before;
      else if (words[before] === '-' && before > first && isModifier(before - 1)) start = before - 1;
      else break;
    }
    return start;
  }

  function isNameLike(token: number): boolean {
    const word = words[token] ?? '';
    if (lexicon.roles.get(lower(token))?.kind === 'title') return false;
    return isCapitalised(word) && tagOf(analysis, token) === 'PROPN' && !isCalendarWord(word);
  }

  /** The head of a role that ends at `last`, perhaps with what it is of; -1 where none does. */
  function headOfRoleTo(last: number, { first }: TokenRange): number {
    if (isRole(last)) return last;
    for (let token = last; token >= Math.max(first + 1, last - LONGEST_OF); token--) {
      if (lower(token) === 'of' && isRole(token - 1)) return token < last ? token - 1 : -1;
      if (!isCapitalised(words[token] ?? '') && !OF_WORDS.has(lower(token))) return -1;
    }
    return -1;
  }

  function titleBefore(name: number, sentence: TokenRange): TokenRange | null {
    const bottom = Math.max(sentence.first, name - LONGEST);
    let first = name;
    while (first > bottom) {
      const head = headOfRoleTo(first - 1, sentence);
      if (head < 0) break;
      first = startOf(head, sentence);
    }
    return first < name ? { first, last: name - 1 } : null;
  }

  return { isRole, startOf, titleBefore };
}
