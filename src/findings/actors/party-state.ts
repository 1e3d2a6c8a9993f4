import type { ActorScene } from './actor-scene.ts';
import { codeOn, stateOf } from './code-on.ts';
import type { Coded } from './known-actor.ts';
import type { NamedRange } from './named-ranges.ts';

const PARTY = /^[rdi]$/u;
const BEHIND_NAME = /^[(,]$/u;
const HYPHEN = /^[-‐‑–]$/u;
const LEGISLATURE = 'LEG';

/** The state that brackets behind a member of its congress tell: "(R-Ohio)", ", D-Calif.,". */
export function partyState({ lower, matchOn, day }: ActorScene, { last }: NamedRange): Coded | null {
  const [mark = '', party = '', hyphen = ''] = lower.slice(last + 1, last + 4);
  if (!BEHIND_NAME.test(mark) || !PARTY.test(party) || !HYPHEN.test(hyphen)) return null;
  const province = matchOn.get(last + 4)?.known.find(({ kind }) => kind === 'place');
  const coded = province && codeOn(province, day);
  return coded ? { ...coded, code: stateOf(coded.code) + LEGISLATURE } : null;
}
