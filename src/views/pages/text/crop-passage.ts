import type { Span } from '../../../model/index.ts';

/** A stretch of an article: `text` starts at `start` of the article's text. */
export interface Passage {
  readonly text: string;
  readonly start: number;
}

export interface CroppedPassage extends Passage {
  /** Whether the passage went on before it and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How far from where it would be cut a word's end is looked for. */
const REACH = 24;
/** Of the spans themselves; beyond it they are cut as well. */
const LONGEST = 600;

/**
 * The part of a passage that holds the spans and `around` characters on both sides, cut between words where one ends near. Spans
 * outside the passage do not count; without any, the passage's beginning.
 *
 * @example cropPassage({ text: 'The minister denied it all', start: 0 }, [[13, 19]], 4).text // 'denied'
 */
export function cropPassage(
  { text, start }: Passage,
  spans: readonly Span[],
  around: number,
): CroppedPassage {
  const inside = spans
    .map(([first, end]) => [first - start, end - start] as const)
    .filter(([first, end]) => first >= 0 && end <= text.length);
  const first = inside.reduce((least, span) => Math.min(least, span[0]), inside.length > 0 ? Infinity : 0);
  const end = inside.reduce((most, span) => Math.max(most, span[1]), 0);
  const from = wordStartFrom(text, Math.max(0, first - around), first);
  const to = wordEndBefore(text, Math.min(text.length, Math.min(end, first + LONGEST) + around), end);
  return {
    text: text.slice(from, to),
    start: start + from,
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** The first place from `at` on where a word starts; `at` itself where none does within reach, or before `limit`. */
function wordStartFrom(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  for (let i = at; i <= Math.min(limit, at + REACH); i++) if (/\s/u.test(text.charAt(i - 1))) return i;
  return isTorn(text, at) ? at + 1 : at;
}

/** The last place up to `at` where a word ends, likewise. */
function wordEndBefore(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  for (let i = at; i >= Math.max(limit, at - REACH); i--) if (/\s/u.test(text.charAt(i))) return i;
  return isTorn(text, at) ? at - 1 : at;
}

/** Whether a cut there would go through a surrogate pair. */
function isTorn(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}
