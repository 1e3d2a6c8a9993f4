import { headOf, relationOf, tagOf, type TokenRange } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import { agentsOf } from './agents-of.ts';
import { conjunctsOf } from './conjuncts-of.ts';

const STANDS_FOR: ReadonlySet<string> = new Set(['appos', 'nmod', 'compound', 'amod', 'flat']);
const BY: ReadonlySet<string> = new Set(['by', 'of', 'between', 'from']);
// prettier-ignore
const TO: ReadonlySet<string> = new Set([
  'to', 'against', 'with', 'on', 'for', 'of', 'in', 'at', 'over', 'between', 'towards', 'toward',
]);

/** A key of two tokens that stand in one article. */
export const pairKey = (from: number, to: number): number => from * 0x1000000 + to;

/** Ordered pairs of words that the grammar makes doer and done-to, each with the lowest predicate that joins them. */
export function findRulePairs(
  scene: EventScene,
  { first, last }: TokenRange,
  parties: readonly number[],
): ReadonlyMap<number, number> {
  const { analysis, children, plain, kinds, cases } = scene;
  const pairs = new Map<number, number>();
  const isUnder = (token: number, above: number): boolean => {
    for (let at = token, steps = 0; at >= 0 && steps < 60; at = headOf(analysis, at), steps++)
      if (at === above) return true;
    return false;
  };
  const isParty = (token: number): boolean => (kinds[token] ?? 0) > 0;
  const add = (from: number, to: number, predicate: number): void => {
    if (from === to) return;
    const key = pairKey(from, to);
    const known = pairs.get(key);
    if (known === undefined || isUnder(predicate, known)) pairs.set(key, predicate);
  };
  for (let token = first; token <= last; token++) {
    if (isPredicate(token)) addClause(token);
    if (tagOf(analysis, token) === 'NOUN') addNominal(token);
  }
  return pairs;

  function isPredicate(token: number): boolean {
    const tag = tagOf(analysis, token);
    if (tag === 'VERB') return !['amod', 'compound', 'case', 'mark'].includes(plain[token] ?? '');
    if (tag !== 'ADJ' && tag !== 'NOUN') return false;
    return (
      headOf(analysis, token) < 0 ||
      (children[token] ?? []).some((child) => relationOf(analysis, child) === 'cop')
    );
  }

  function addClause(predicate: number): void {
    const agents = agentsOf(scene, predicate);
    if (agents.length === 0) return;
    const targets = parties.filter(
      (party) =>
        isUnder(party, predicate) &&
        !agents.some((agent) => isUnder(party, agent) && !isUnder(predicate, agent)),
    );
    for (const agent of agents) {
      const joined = conjunctsOf(scene, agent);
      for (const doer of joined.flatMap((each) => standingFor(each)))
        for (const target of targets)
          if (!isUnder(target, doer) || isUnder(predicate, doer)) add(doer, target, predicate);
      for (const one of joined)
        for (const other of joined) if (isParty(one) && isParty(other)) add(one, other, predicate);
    }
  }

  /** Whom a doer's phrase stands for: itself, or those whose it is: "Tehran's decision" is Tehran's. */
  function standingFor(token: number): readonly number[] {
    const found = isParty(token) ? [token] : [];
    for (const child of children[token] ?? [])
      if (STANDS_FOR.has(plain[child] ?? '') && isParty(child)) found.push(child);
    return found;
  }

  function addNominal(noun: number): void {
    const below = children[noun] ?? [];
    const doers = below.filter(
      (child) =>
        isParty(child) &&
        (relationOf(analysis, child) === 'nmod:poss' ||
          plain[child] === 'compound' ||
          plain[child] === 'amod' ||
          (plain[child] === 'nmod' && BY.has(cases[child] ?? ''))),
    );
    const tops = below.filter(
      (child) =>
        ((plain[child] === 'nmod' || plain[child] === 'obl') && TO.has(cases[child] ?? '')) ||
        plain[child] === 'acl',
    );
    if (doers.length > 0 && tops.length > 0)
      for (const party of parties)
        if (tops.some((top) => isUnder(party, top)))
          for (const doer of doers) if (!isUnder(party, doer)) add(doer, party, noun);
    for (const child of below) {
      if (plain[child] !== 'nmod' || cases[child] !== 'between') continue;
      const joined = conjunctsOf(scene, child).filter(isParty);
      for (const one of joined) for (const other of joined) add(one, other, noun);
    }
  }
}
