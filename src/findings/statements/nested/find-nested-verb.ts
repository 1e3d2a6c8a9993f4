import {
  plainRelation,
  relationOf,
  tagOf,
  type CueKind,
  type Relation,
  type TokenRange,
} from '../../../model/index.ts';
import { matchKind } from '../kind/tell-kind.ts';
import type { CueKindLexicon } from '../kind/parse-cue-kinds.ts';
import { childBy, type Scene } from '../../scene.ts';
import { branchOf } from '../who/branch-of.ts';
import { clip, withPhrasesBehind, type NestedCue, type Within } from './nested-cue.ts';

/** What somebody does to a thing said, though no clause tells it: "denied any part". Others need a clause: "said that". */
const WITH_OBJECT: ReadonlySet<CueKind> = new Set([
  'accuse',
  'confirm',
  'demand',
  'deny',
  'doubt',
  'promise',
]);

/**
 * "“[We] [urge] [the council to stop],”", "that [the ministry] [had denied] [any part]": a verb that the lexicon knows, with its own
 * subject, and a clause or a thing that it is said of.
 */
export function findNestedVerb(
  scene: Scene,
  within: Within,
  verb: number,
  kinds: CueKindLexicon,
): NestedCue | undefined {
  const { analysis } = scene;
  if (!/^(?:VERB|ADJ)$/u.test(tagOf(analysis, verb)) || verb === within.outerVerb) return undefined;
  const match = matchKind(scene, { first: verb, last: verb }, kinds);
  if (!match?.tokens.includes(verb)) return undefined;
  const subject = childBy(scene, verb, 'nsubj');
  if (subject === undefined || subject > verb) return undefined;
  const complement = complementOf(scene, verb, match.entry.kind);
  const speaker = clip(within, branchOf(scene, subject));
  const content = complement && clip(within, complement);
  if (!speaker || !content) return undefined;
  return {
    speaker,
    cue: { first: firstOfGroup(scene, verb, subject), last: verb },
    content: [withPhrasesBehind(scene, within, content)],
  };
}

/** What is said: a clause, with whom it is asked of before it ("the council to stop"), or a thing that was denied or demanded. */
function complementOf(scene: Scene, verb: number, kind: CueKind): TokenRange | undefined {
  const { analysis, children } = scene;
  const behind = (children[verb] ?? []).filter((child) => child > verb);
  const of = (relation: Relation): number | undefined =>
    behind.find((child) => plainRelation(relationOf(analysis, child)) === relation);
  const object = of('obj');
  // What is said is a clause of its own; what is wanted or promised may share the subject.
  const clause = of('ccomp') ?? (kind === 'say' || kind === 'report' ? undefined : of('xcomp'));
  if (clause === undefined) {
    if (object === undefined || !WITH_OBJECT.has(kind)) return undefined;
    const oblique = kind === 'accuse' ? (of('obl') ?? of('advcl')) : undefined;
    const range = branchOf(scene, object);
    return oblique === undefined ? range : { first: range.first, last: branchOf(scene, oblique).last };
  }
  const range = branchOf(scene, clause);
  return object === undefined || object > clause
    ? range
    : { first: branchOf(scene, object).first, last: range.last };
}

/** Where "has not also" before a verb begins, behind its subject. */
function firstOfGroup({ analysis, children }: Scene, verb: number, subject: number): number {
  let first = verb;
  const hanging = new Set(children[verb]);
  while (
    first - 1 > subject &&
    hanging.has(first - 1) &&
    /^(?:aux|aux:pass|cop|advmod)$/u.test(relationOf(analysis, first - 1))
  )
    first--;
  return first;
}
