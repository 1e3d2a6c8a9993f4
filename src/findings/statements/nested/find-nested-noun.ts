import {
  headOf,
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  type CueKind,
  pennTagOf,
} from '../../../model/index.ts';
import { matchKind } from '../kind/tell-kind.ts';
import type { CueKindLexicon } from '../kind/parse-cue-kinds.ts';
import { childBy, type Scene } from '../../scene.ts';
import { branchOf } from '../who/branch-of.ts';
import { clip, withPhrasesBehind, type NestedCue, type Within } from './nested-cue.ts';

/**
 * "dismissing [accusations] of [a breach]", "[the ministry]'s [claim] that [talks failed]", "that [they] [have doubts] about [the plan]":
 * a noun that the lexicon knows, with what it is of. Its speaker is its owner, or the subject of the light verb whose object it is. The
 * object of the outer cue, "expressed [his doubts about the plan]", is the outer speaker's own unless it is somebody else's.
 */
export function findNestedNoun(
  scene: Scene,
  within: Within,
  noun: number,
  kinds: CueKindLexicon,
): NestedCue | undefined {
  const { analysis, children } = scene;
  if (tagOf(analysis, noun) !== 'NOUN') return undefined;
  const match = matchKind(scene, { first: noun, last: noun }, kinds);
  if (!match?.tokens.includes(noun)) return undefined;
  const hanging = children[noun] ?? [];
  const complement = hanging.find((child) => child > noun && isSaid(scene, child, match.entry.kind));
  if (complement === undefined) return undefined;
  const owner = childBy(scene, noun, 'nmod:poss');
  const head = headOf(analysis, noun);
  const isObject = head >= 0 && plainRelation(relationOf(analysis, noun)) === 'obj';
  const isLight = isObject && kinds.lightVerbs.has(lemmaOf(analysis, head));
  const isOthers = owner !== undefined && pennTagOf(analysis, owner) !== 'PRP$';
  if (isLight && head === within.outerVerb && !isOthers) return undefined;
  const subject = isLight && head !== within.outerVerb ? childBy(scene, head, 'nsubj') : undefined;

  const speaker = owner ?? subject;
  const begins = subject === undefined || owner !== undefined ? noun : head;
  const { first } = withoutCase(scene, complement);
  const content = clip(within, {
    first,
    last: Math.max(branchOf(scene, complement).last, branchOf(scene, noun).last),
  });
  const named = speaker === undefined ? undefined : clip(within, ownerRange(scene, speaker));
  if (!content || content.first <= noun) return undefined;
  return {
    speaker: named ?? null,
    cue: { first: begins, last: noun },
    content: [withPhrasesBehind(scene, within, content)],
  };
}

/** Of nouns of these kinds, a thing may be what is said: "accusations of a breach". Of others it is a clause: "claims of having won". */
const OF_THINGS: ReadonlySet<CueKind> = new Set(['accuse', 'believe', 'deny', 'doubt', 'report', 'warn']);

/** Whether a branch of a noun is what is said: "that talks failed", "to leave", "of leaving"; of some nouns, "of a breach", "over a breach". */
function isSaid({ analysis, children, lower }: Scene, top: number, kind: CueKind): boolean {
  const relation = relationOf(analysis, top);
  const hanging = children[top] ?? [];
  const isLinked = hanging.some(
    (child) => child < top && /^(?:mark|case)$/u.test(relationOf(analysis, child)),
  );
  if (relation === 'acl' || relation === 'ccomp') return isLinked;
  const isAbout = hanging.some((child) => /^(?:of|about|over|regarding|that)$/u.test(lower[child] ?? ''));
  return (
    plainRelation(relation) === 'nmod' && isAbout && (OF_THINGS.has(kind) || tagOf(analysis, top) === 'VERB')
  );
}

/** "a breach" of "of a breach", "talks failed" of "that talks failed"; an infinitive keeps its "to". */
function withoutCase(scene: Scene, top: number): { readonly first: number; readonly last: number } {
  const { first, last } = branchOf(scene, top);
  const opening = relationOf(scene.analysis, first);
  const isLink = opening === 'case' || (opening === 'mark' && scene.lower[first] !== 'to');
  return { first: isLink && first < last ? first + 1 : first, last };
}

/** "the ministry" of "the ministry's". */
function ownerRange(scene: Scene, owner: number): { readonly first: number; readonly last: number } {
  const { first, last } = branchOf(scene, owner);
  return { first, last: last > owner && relationOf(scene.analysis, last) === 'case' ? last - 1 : last };
}
