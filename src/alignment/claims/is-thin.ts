import type { TellingContent } from './draw-content.ts';
import type { Likeness } from './like-words.ts';

/** A phrase that means no more than so many things says nothing by itself. */
const FEW = 3;
const ALIKE = 0.3;
/** So many nats may one word tell, and hardly two. */
const ONE_WORD = 6;

/** Whether a telling is a mere topic, of which all depends on who says what about it: "opposes *the bill*". */
export function isThin({ telling, words, parties }: TellingContent): boolean {
  return !telling.isClause && words.length + parties.length <= FEW;
}

/** Whether a telling is a mere word for what others say or do, "such charges", "to do so", which is another thing in every article. */
export function isBare({ telling, words, wordWeight, parties }: TellingContent): boolean {
  if (parties.some(({ isNamed }) => isNamed)) return false;
  return telling.isClause ? words.length <= 1 : wordWeight <= ONE_WORD;
}

/** Whether the same speaker has like words for what he says about something. */
export function isSaidAlike(
  { telling: a }: TellingContent,
  { telling: b }: TellingContent,
  likeness: Likeness,
): boolean {
  return a.speaker !== null && a.speaker === b.speaker && likeness(a.cue, b.cue) >= ALIKE;
}
