import { reckonUnit } from '../reckoning/reckon-period.ts';
import { entryAt, type Passage, type Phrase } from '../reading/passage.ts';

/** "Today", "yesterday", "tomorrow", "tonight". */
export function findRelativeDay(passage: Passage, at: number): Phrase | null {
  const { relativeDay } = entryAt(passage, at);
  // "USA Today"
  const isNamed = passage.words[at]?.isCapital === true && passage.words[at - 1]?.isCapital === true;
  return relativeDay === undefined || isNamed
    ? null
    : { to: at + 1, meaning: reckonUnit('day', relativeDay) };
}
