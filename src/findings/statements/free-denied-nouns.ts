import { headOf, plainRelation, relationOf, tagOf } from '../../model/index.ts';
import type { FoundStatement } from './found-statement.ts';
import type { CueKindLexicon } from './kind/parse-cue-kinds.ts';
import { matchKind, tellKind } from './kind/tell-kind.ts';
import { topOf, type Scene } from '../scene.ts';

/**
 * "refuted claims of fraud": the network may take the noun for part of the cue. What is denied is a claim that somebody makes, so the
 * noun, with what belongs to it, is put into the content.
 */
export function freeDeniedNouns(scene: Scene, found: FoundStatement, kinds: CueKindLexicon): FoundStatement {
  const { analysis, children } = scene;
  const { cue, content } = found;
  const [said] = content;
  const verb = topOf(scene, cue);
  if (!said || tellKind(scene, { first: verb, last: verb }, kinds) !== 'deny') return found;
  for (let noun = verb + 1; noun <= cue.last; noun++) {
    const isObject = headOf(analysis, noun) === verb && plainRelation(relationOf(analysis, noun)) === 'obj';
    if (!isObject || tagOf(analysis, noun) !== 'NOUN' || said.first < noun || said.first > cue.last + 2)
      continue;
    if (!matchKind(scene, { first: noun, last: noun }, kinds)) continue;
    const first = Math.min(noun, ...(children[noun] ?? []).filter((child) => child > verb));
    if (first === verb) continue;
    const opened = { first, last: Math.max(cue.last, said.last) };
    return { ...found, cue: { ...cue, last: first - 1 }, content: [opened, ...content.slice(1)] };
  }
  return found;
}
