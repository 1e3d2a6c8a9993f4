import { tagOf, type Tag, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

/** A cue within a content, with its speaker and what it is the cue of. */
export interface NestedCue {
  readonly speaker: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

/** A content in which nested cues are looked for: its ranges, and the main word of the cue that it is the content of. */
export interface Within {
  readonly content: readonly TokenRange[];
  readonly outerVerb: number;
}

export function isIn({ content }: Within, token: number): boolean {
  return content.some(({ first, last }) => first <= token && token <= last);
}

/** The part of a range that stands in the content, where its first token does. */
export function clip({ content }: Within, { first, last }: TokenRange): TokenRange | undefined {
  const holder = content.find((range) => range.first <= first && first <= range.last);
  return holder && { first, last: Math.min(last, holder.last) };
}

const IN_PHRASE: ReadonlySet<Tag> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);

/** A range with the phrases that follow it in the content: where "at the port" of "fraud at the port" hangs, parsers seldom know. */
export function withPhrasesBehind(
  { analysis }: Scene,
  { content }: Within,
  { first, last }: TokenRange,
): TokenRange {
  const end = content.find((range) => range.first <= last && last <= range.last)?.last ?? last;
  let furthest = last;
  while (furthest < end && IN_PHRASE.has(tagOf(analysis, furthest + 1))) furthest++;
  return { first, last: furthest };
}
