import type { SlotValue } from '../../model/index.ts';
import type { TellingContent } from './draw-content.ts';
import type { Likeness } from './like-words.ts';

/** A telling of more words says several things, and which of them is negated cannot be told. */
const MOST_WORDS = 40;
/** So alike are the words for what one negates and the other does not. */
const LEAST_LIKENESS = 0.8;

/** Whether the negation stands before what it negates: in "by road, not by sea" it contrasts, and nothing is told as not so. */
function isPlain({ run, unit }: SlotValue, { sketch }: TellingContent): boolean {
  return run[0] < run[1] && sketch.concepts[run[0]] !== unit;
}

function isWithin({ run }: SlotValue, { telling }: TellingContent): boolean {
  return telling.runs.some(([first, last]) => run[0] >= first && run[1] <= last);
}

function negationsIn(content: TellingContent): readonly SlotValue[] {
  return content.sketch.slots.filter((value) => value.slot === 'polarity' && isWithin(value, content));
}

/** Whether a telling says that something is not so of which the other speaks. */
function isNegatedIn(
  negations: readonly SlotValue[],
  content: TellingContent,
  other: TellingContent,
  likeness: Likeness,
): boolean {
  return negations.some(
    (value) =>
      isPlain(value, content) && other.words.some((word) => likeness(value.unit, word) >= LEAST_LIKENESS),
  );
}

function wordCountOf({ telling }: TellingContent): number {
  return telling.runs.reduce((count, [first, last]) => count + last - first + 1, 0);
}

/**
 * Whether of two tellings one says that something is so and the other that it is not. Both must be short enough for it to be plain what the
 * negation belongs to; a negation of what the other does not speak of opposes nothing.
 *
 * @example standOpposed(content('the bridge is not safe'), content('the bridge is safe'), likeness) // true
 */
export function standOpposed(a: TellingContent, b: TellingContent, likeness: Likeness): boolean {
  if (wordCountOf(a) > MOST_WORDS || wordCountOf(b) > MOST_WORDS) return false;
  if (a.telling.mood !== b.telling.mood) return false;
  const [ofA, ofB] = [negationsIn(a), negationsIn(b)];
  // "Failed to" and "refused" may negate too, and then nothing is plain.
  if ([...ofA, ...ofB].some(({ isVague }) => isVague)) return false;
  return isNegatedIn(ofA, a, b, likeness) !== isNegatedIn(ofB, b, a, likeness);
}
