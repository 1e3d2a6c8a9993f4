import { pennTagOf, relationOf, sliceOf, tokenSpanOf } from '../../model/index.ts';
import type { NameMatch } from './match-names.ts';
import type { NamedScene } from './named-scene.ts';

const PROPER = /^NNPS?$/u;

/** Whether a capitalised word that says nobody's role goes on with the name: "Air Force One". */
export function beginsLongerName(scene: NamedScene, match: NameMatch): boolean {
  const { analysis, ranges, nouns, matchOn, text } = scene;
  const next = match.last + 1;
  if (next >= analysis.heads.length || !PROPER.test(pennTagOf(analysis, next))) return false;
  const [start, end] = tokenSpanOf(analysis, next);
  if (!/^\p{Lu}/u.test(sliceOf(text, [start, end])) || start !== tokenSpanOf(analysis, match.last)[1] + 1)
    return false;
  if (matchOn.has(next) || nouns.has(next) || ranges.around(next)?.first === next) return false;
  // "The Pentagon Monday" is a day.
  return !relationOf(analysis, next).endsWith(':unmarked');
}
