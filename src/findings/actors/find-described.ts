import { lemmaOf, relationOf, tokenCountOf, type TokenRange } from '../../model/index.ts';
import { topOf } from '../scene.ts';
import type { ActorScene } from './actor-scene.ts';
import { composeCode } from './compose-code.ts';
import type { Coded } from './known-actor.ts';

/** A noun before another, or a title before a name, is no phrase of its own. */
const NOT_A_HEAD = /^(?:compound|flat|amod|nmod:desc|fixed)$/u;

export interface Described {
  readonly range: TokenRange;
  readonly coded: Coded;
}

/** Phrases that say what somebody is and whose, without a name: "Russian troops", "the government of France". */
export function findDescribed(scene: ActorScene): readonly Described[] {
  const { analysis, ranges, nouns, knowledge } = scene;
  const heads = new Set<number>();
  for (const matches of nouns.values()) for (const match of matches) heads.add(topOf(scene, match));
  for (let token = 0; token < tokenCountOf(analysis); token++)
    if (knowledge.borrowingNouns.has(lemmaOf(analysis, token))) heads.add(token);
  const described: Described[] = [];
  for (const head of heads) {
    if (NOT_A_HEAD.test(relationOf(analysis, head)) || ranges.around(head)) continue;
    const { first, coded, noun } = composeCode(scene, head);
    if (coded && noun !== null) described.push({ range: { first, last: head }, coded });
  }
  return described;
}
