import { headOf, relationOf, type Relation, type TokenRange } from '../../model/index.ts';
import { isCapitalised, isShouted } from './capitals.ts';
import { indexRuns, type NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';
import { toRolePhrases } from './role-phrase.ts';

/** What a role is to the person that it is said of, whichever of the two is the head. */
const TIES: ReadonlySet<Relation> = new Set<Relation>(['appos', 'flat', 'compound', 'nmod:desc']);
/** So far behind a role a name in apposition to it may begin. */
const REACH = 3;

export interface TiedTitles {
  /** By the index of the person's run. */
  readonly titles: ReadonlyMap<number, TokenRange>;
  /** Roles that introduce nobody and are written as names: "the U.S. Defense Secretary". */
  readonly lone: readonly NameRun[];
}

/**
 * Ties roles to persons: those right before a name ("Defense Secretary Marta Lind"), then by the parse those that a comma parts from
 * it ("Marta Lind, the foreign minister"). A person has one title.
 */
export function tieTitles(runs: readonly NameRun[], scene: NameScene): TiedTitles {
  const { words, analysis, lexicon } = scene;
  const runAt = indexRuns(runs, words.length);
  const phrases = toRolePhrases(scene, runs, runAt);
  const titles = new Map<number, TokenRange>();
  const lone: NameRun[] = [];
  let at = 0;
  for (const sentence of scene.sentences) {
    for (; (runs[at]?.first ?? Infinity) <= sentence.last; at++) {
      const title = runs[at]?.kind === 'person' ? phrases.titleBefore(runs[at]?.first ?? 0, sentence) : null;
      if (title) titles.set(at, title);
    }
  }
  const titleAt = indexRuns([...titles.values()], words.length);
  for (const sentence of scene.sentences) {
    const shouted = isShouted(words, sentence);
    for (let head = sentence.first; head <= sentence.last; head++) {
      if (!phrases.isRole(head) || runAt[head] !== -1 || titleAt[head] !== -1) continue;
      // Of "Prime Minister" and "press secretary" the last word is the head.
      if (phrases.isRole(head + 1) && head < sentence.last) continue;
      const role = { first: phrases.startOf(head, sentence), last: endOf(head, sentence) };
      const person = personTiedTo(head, sentence);
      if (person !== undefined && !titles.has(person)) titles.set(person, role);
      else if (person === undefined && !shouted && isNamed(role, head, sentence))
        lone.push({ ...role, kind: 'role', state: null, place: null });
    }
  }
  return { titles, lone };

  /** "Secretary of State": what a role is of belongs to it, where it is no name of its own. */
  function endOf(head: number, { last }: TokenRange): number {
    const isOf = words[head + 1] === 'of' && head + 2 <= last && runAt[head + 2] === -1;
    return isOf && isCapitalised(words[head + 2] ?? '') ? head + 2 : head;
  }

  /** The person that the parse says this of: the name above the role, or the name in apposition to it. */
  function personTiedTo(role: number, sentence: TokenRange): number | undefined {
    const isPerson = (token: number): boolean => runs[runAt[token] ?? -1]?.kind === 'person';
    const isTied = (token: number): boolean => TIES.has(relationOf(analysis, token));
    const above = headOf(analysis, role);
    if (isTied(role) && isPerson(above)) return runAt[above];
    for (let token = role + 1; token <= Math.min(role + REACH, sentence.last); token++)
      if (headOf(analysis, token) === role && isTied(token) && isPerson(token)) return runAt[token];
    return undefined;
  }

  function isNamed(role: TokenRange, head: number, sentence: TokenRange): boolean {
    if (!isCapitalised(words[head] ?? '') || isCapitalised(words[role.last + 1] ?? '')) return false;
    const isOffice = lexicon.roles.get((words[head] ?? '').toLowerCase())?.kind === 'office';
    return isOffice && (role.first < role.last || head > sentence.first);
  }
}
