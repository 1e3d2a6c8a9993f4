import { readMoment } from '../times/read-moment.ts';
import { markWhere, type Paragraph } from './paragraph.ts';
import { endsSentence } from './prose.ts';

/** Words that make a line one of time, those that may stand beside them, and what numbers look like there. */
const LABEL = /^(?:published|posted|updated|modified|created|ago|today|yesterday|a\.?m\.?|p\.?m\.?)$/i;
const CALENDAR =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const BESIDE =
  /^(?:original(?:ly)?|first|last|date|time|on|at|an?|(?:second|minute|min|hour|day|week|month)s?)$/i;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:am|pm)?$|^\d{1,2}(?:am|pm)$/i;
const SLASHED = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:t[\d:.z+-]*)?$/i;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/i;
const ZONE = /^(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})$/;
const LABELLED = /^(?:(?:last|first|originally) )?(?:published|posted|updated|modified)(?: on| at)?:? /i;
const LONGEST = 160;

/** Marks lines that say nothing but when: "Published: January 14, 2024 at 10:51 pm EST | Updated: …", "3 hours ago". */
export function markDatelines(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return markWhere(paragraphs, 'dateline', ({ kind, text }) => kind === null && isTimeLine(text));
}

function isTimeLine(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const label = LABELLED.exec(text)?.[0];
  if (label !== undefined && !endsSentence(text) && readMoment(text.slice(label.length))) return true;
  const words = text.split(/[\s,;|•·–—()/]+|:(?=\s|$)|\s-\s/).filter((word) => word !== '' && word !== '-');
  const isTime = (word: string): boolean => [LABEL, CALENDAR, CLOCK, SLASHED].some((kind) => kind.test(word));
  const mayStandBeside = (word: string): boolean => [BESIDE, NUMBER, ZONE].some((kind) => kind.test(word));
  return words.some(isTime) && words.every((word) => isTime(word) || mayStandBeside(word));
}
