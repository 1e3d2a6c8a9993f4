import { markWhere, type Paragraph } from './paragraph.ts';
import { countWords, endsSentence, isProse, isTitleLike, shareOfCapitals } from './prose.ts';

/** Marks what stands below the last sentence of the report without being one: tags, the titles of other reports. */
export function markClosing(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isStopped = keepsStops(paragraphs);
  const last = paragraphs.findLastIndex(
    ({ kind, text }) => kind !== 'furniture' && kind !== 'caption' && !isLoose(text, isStopped),
  );
  const loose = paragraphs.filter(({ kind }, i) => i > last && (kind === null || kind === 'headline'));
  const isReported = paragraphs.some(({ kind, text }, i) => i <= last && kind === null && isProse(text));
  // Many such lines are a list that the report ends with: dates, results, names.
  if (!isReported || loose.length > MOST_LINES) return paragraphs;
  return markWhere(paragraphs, 'furniture', (paragraph) => loose.includes(paragraph));
}

const MOST_LINES = 6;
const FEW_WORDS = 3;
const MOST_WORDS = 14;

/** Whether it is a title, a tag or a pointer ("Watch the interview below:") rather than a sentence that lost its stop. */
function isLoose(text: string, isStopped: boolean): boolean {
  const title = text.replace(/:$/, '');
  if (/^https?:\/\/\S+$/.test(text)) return true;
  if (!isTitleLike(title)) return false;
  const words = countWords(title);
  return words <= FEW_WORDS || shareOfCapitals(title) >= 0.6 || (isStopped && words <= MOST_WORDS);
}

/** Whether the text ends its sentences so regularly that a line without a stop is no sentence. */
function keepsStops(paragraphs: readonly Paragraph[]): boolean {
  const report = paragraphs.filter(({ kind, text }) => kind === null && isProse(text));
  return report.length >= 5 && report.every(({ text }) => endsSentence(text));
}
