import {
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  type Stance,
  type TokenRange,
} from '../../../model/index.ts';
import { matchCueEntry } from '../kind/match-cue-entry.ts';
import type { Scene } from '../../scene.ts';
import { topsOf } from '../tenor/find-main-claim.ts';
import type { StanceLexicon } from './stance-lexicon.ts';
import type { StanceSort } from './parse-stance-words.ts';

/** What is judged true or false stands beside the verdict; others' words are called so, and "it" may be them. */
const JUDGED: ReadonlySet<string> = new Set(['say', 'accuse', 'report', 'believe', 'warn']);
const POINTERS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'they',
  'them',
  'all',
]);

/**
 * What a content does that says of somebody's words that they are false or true: "the report false", "there is no truth in it".
 * Null where it judges nothing.
 */
export function tellVerdict(
  scene: Scene,
  content: readonly TokenRange[],
  lexicon: StanceLexicon,
): Stance | null {
  const tops = topsOf(scene, content);
  const candidates = [...tops, ...tops.flatMap((top) => subjectsOf(scene, top))];
  for (const token of candidates) {
    const sort = sortOf(scene, token, lexicon);
    if (!(sort === 'falsehood' || sort === 'truth')) continue;
    const isNegated = isTurned(scene, token);
    const isThereNone = sort === 'truth' && isNegated && !tops.includes(token);
    const isOfWords = [...tops, ...subjectsOf(scene, token)].some(
      (other) => other !== token && isJudged(scene, other, lexicon),
    );
    if (!isThereNone && !isOfWords) continue;
    if ((sort === 'falsehood') !== isNegated) return 'denies';
    return sort === 'truth' ? 'confirms' : null;
  }
  return null;
}

function sortOf({ analysis }: Scene, token: number, { stanceWords }: StanceLexicon): StanceSort | undefined {
  return stanceWords.get(`${lemmaOf(analysis, token)}/${tagOf(analysis, token)}`);
}

function subjectsOf({ analysis, children }: Scene, token: number): readonly number[] {
  return (children[token] ?? []).filter((child) => plainRelation(relationOf(analysis, child)) === 'nsubj');
}

function isTurned({ children, lower }: Scene, token: number): boolean {
  return (children[token] ?? []).some((child) => /^(?:not|n['’]t|no|never|little)$/.test(lower[child] ?? ''));
}

function isJudged(scene: Scene, token: number, { kinds }: StanceLexicon): boolean {
  const tag = tagOf(scene.analysis, token);
  if (tag === 'PRON') return POINTERS.has(scene.lower[token] ?? '');
  if (tag !== 'NOUN') return false;
  const entry = matchCueEntry(scene, { first: token, last: token }, token, kinds)?.entry;
  return entry !== undefined && JUDGED.has(entry.kind);
}
