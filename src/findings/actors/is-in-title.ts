import { sliceOf, tokenSpanOf } from '../../model/index.ts';
import type { NameMatch } from './match-names.ts';
import type { NamedScene } from './named-scene.ts';

const OPENING = /^["“‘'`]+$/u;
const CLOSING = /^["”’']+$/u;
const CAPITALISED = /^\p{Lu}/u;
const SMALL_IN_TITLES: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
]);
const LONGEST = 6;

/** Whether a name is part of the title of a song or book: begins what stands in quotation marks with capitals all through. */
export function isInTitle({ lower, text, analysis }: NamedScene, { first, last }: NameMatch): boolean {
  if (!OPENING.test(lower[first - 1] ?? '')) return false;
  for (let token = last + 1; token <= last + LONGEST && token < analysis.heads.length; token++) {
    const word = lower[token] ?? '';
    if (CLOSING.test(word)) return token > last + 1;
    if (!SMALL_IN_TITLES.has(word) && !CAPITALISED.test(sliceOf(text, tokenSpanOf(analysis, token))))
      return false;
  }
  return false;
}
