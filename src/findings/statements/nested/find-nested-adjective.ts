import { headOf, relationOf, tagOf } from '../../../model/index.ts';
import { matchKind } from '../kind/tell-kind.ts';
import type { CueKindLexicon } from '../kind/parse-cue-kinds.ts';
import type { Scene } from '../../scene.ts';
import { branchOf } from '../who/branch-of.ts';
import { clip, type NestedCue, type Within } from './nested-cue.ts';

/** "[alleged] [transfers of arms]", "a [suspected] [thief]": an adjective that the lexicon knows for one that says so of a thing; nobody is named. */
export function findNestedAdjective(
  scene: Scene,
  within: Within,
  adjective: number,
  kinds: CueKindLexicon,
): NestedCue | undefined {
  const { analysis } = scene;
  const noun = headOf(analysis, adjective);
  if (relationOf(analysis, adjective) !== 'amod' || tagOf(analysis, noun) !== 'NOUN' || noun < adjective)
    return undefined;
  const cue = { first: adjective, last: adjective };
  const match = matchKind(scene, cue, kinds);
  if (match?.entry.tag !== 'ADJ') return undefined;
  const content = clip(within, { first: adjective + 1, last: branchOf(scene, noun).last });
  return content && { speaker: null, cue, content: [content] };
}
