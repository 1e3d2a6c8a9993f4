import {
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  type CueKind,
  type TokenRange,
} from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import { findMainClaim } from '../tenor/find-main-claim.ts';
import type { StanceSort, StanceWords } from './parse-stance-words.ts';

const SELVES: ReadonlySet<string> = new Set(['i', 'we', 'it']);
const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'would', 'shall']);

/**
 * Whether a content announces harm that the speaker would do: "we will strike back", "they would face grave consequences", and what
 * is vowed: "to destroy the port".
 */
export function isThreat(
  scene: Scene,
  content: readonly TokenRange[],
  kind: CueKind,
  words: StanceWords,
): boolean {
  if (!['say', 'warn', 'promise'].includes(kind)) return false;
  const claim = findMainClaim(scene, content);
  if (claim === undefined) return false;
  const hanging = scene.children[claim] ?? [];
  const isSort = (token: number, sort: StanceSort): boolean =>
    words.get(`${lemmaOf(scene.analysis, token)}/${tagOf(scene.analysis, token)}`) === sort;
  const isAs = (child: number, relation: string): boolean =>
    plainRelation(relationOf(scene.analysis, child)) === relation;
  if (kind === 'promise' && isSort(claim, 'threat')) return true;
  if (!hanging.some((child) => FUTURE.has(scene.lower[child] ?? ''))) return false;
  if (hanging.some((child) => isAs(child, 'obj') && isSort(child, 'reprisal'))) return true;
  return (
    isSort(claim, 'threat') &&
    hanging.some((child) => isAs(child, 'nsubj') && SELVES.has(scene.lower[child] ?? ''))
  );
}
