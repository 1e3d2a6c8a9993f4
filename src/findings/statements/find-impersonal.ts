import { headOf, lemmaOf, tagOf, type CueKind, type Relation, type TokenRange } from '../../model/index.ts';
import { toFound, type FoundStatement } from './found-statement.ts';
import type { CueKindLexicon } from './kind/parse-cue-kinds.ts';
import { matchKind } from './kind/tell-kind.ts';
import { childBy, type Scene } from '../scene.ts';
import { branchOf } from './who/branch-of.ts';

const MADE_BY = 'impersonal@1';

/** Of 34 that it found in 420 articles that people marked, eight were marked: most take the word for the article's own caution. */
const CONFIDENCE = 0.25;

/** What nobody named does: to believe or to tell; "the council was asked to leave" is an act. */
const KINDS: ReadonlySet<CueKind> = new Set(['accuse', 'believe', 'report', 'say']);

/**
 * "[The bridge] [is believed] [to be closed]", "[Talks have] [reportedly] [failed]": a passive or an adverb by which the article says
 * that somebody says so, and names no one. What is attributed already, by
 * token as `toldTokens` has it, is left alone.
 */
export function findImpersonal(
  scene: Scene,
  isTold: Uint8Array,
  kinds: CueKindLexicon,
): readonly FoundStatement[] {
  return scene.lower.flatMap((_word, token) => {
    if (isTold[token] === 1) return [];
    const found = byAdverb(scene, token, kinds) ?? byPassive(scene, token, kinds);
    const isFree = found?.content.every(({ first, last }) => !isTold.subarray(first, last + 1).includes(1));
    if (!found || isFree !== true) return [];
    const { cue, content } = found;
    return [toFound({ speaker: null, cue, content, confidence: CONFIDENCE }, MADE_BY)];
  });
}

interface Impersonal {
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

function byAdverb(scene: Scene, adverb: number, kinds: CueKindLexicon): Impersonal | undefined {
  const { analysis } = scene;
  if (tagOf(analysis, adverb) !== 'ADV') return undefined;
  const cue = { first: adverb, last: adverb };
  const match = matchKind(scene, cue, kinds);
  const clause = headOf(analysis, adverb);
  if (match?.entry.tag !== 'ADV' || !KINDS.has(match.entry.kind) || tagOf(analysis, clause) !== 'VERB')
    return undefined;
  const { first, last } = branchOf(scene, clause, { isAlone: true });
  const content = [
    { first, last: adverb - 1 },
    { first: adverb + 1, last },
  ].filter((range) => range.first <= range.last);
  return { cue, content };
}

function byPassive(scene: Scene, verb: number, kinds: CueKindLexicon): Impersonal | undefined {
  const { analysis } = scene;
  if (tagOf(analysis, verb) !== 'VERB') return undefined;
  const of = (...relations: readonly Relation[]): number | undefined => childBy(scene, verb, ...relations);
  const auxiliary = of('aux:pass');
  const clause = of('xcomp', 'ccomp', 'csubj:pass');
  if (auxiliary === undefined || clause === undefined || clause < verb || of('obl:agent') !== undefined)
    return undefined;
  if (kinds.lightVerbs.has(lemmaOf(analysis, verb))) return undefined;
  const match = matchKind(scene, { first: verb, last: verb }, kinds);
  if (!match || !KINDS.has(match.entry.kind)) return undefined;
  const said = branchOf(scene, clause);
  const subject = of('nsubj:pass');
  const isIt = subject === undefined || scene.lower[subject] === 'it';
  return {
    cue: { first: Math.min(auxiliary, verb), last: verb },
    content: isIt ? [said] : [branchOf(scene, subject), said],
  };
}
