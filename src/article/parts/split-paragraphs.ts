import type { Paragraph } from './paragraph.ts';
import { endsSentence } from './prose.ts';

/** A text's paragraphs: each line that is not blank, or, where lines were broken to a width, each run of such lines. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const lines = linesOf(text);
  const width = Math.max(0, ...sample(lines).map((line) => line.text.length));
  if (!isHardWrapped(text, lines, width)) return lines;
  const paragraphs: Paragraph[] = [];
  let previous: Paragraph | undefined;
  for (const line of lines) {
    const joins =
      previous !== undefined && previous.text.length > 0.6 * width && adjoins(text, previous, line);
    const start = joins ? (paragraphs.pop()?.start ?? line.start) : line.start;
    paragraphs.push({ ...line, start, text: text.slice(start, line.end) });
    previous = line;
  }
  return paragraphs;
}

function linesOf(text: string): readonly Paragraph[] {
  return Array.from(text.matchAll(/[^\r\n\v\f\u2028\u2029]+/g), ({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    const trimmed = line.trim();
    return { start, end: start + trimmed.length, text: trimmed, kind: null, linked: 0 };
  }).filter((line) => line.text !== '');
}

const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

/** Whether most lines that run on to the next are full and break off within a sentence. */
function isHardWrapped(text: string, lines: readonly Paragraph[], width: number): boolean {
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  const pairs = sample(lines).filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && adjoins(text, line, next);
  });
  const broken = pairs.filter((line) => line.text.length > 0.6 * width && !endsSentence(line.text));
  return pairs.length >= 2 && broken.length >= 0.6 * pairs.length;
}

/** Whether no blank line lies between. */
function adjoins(text: string, line: Paragraph, next: Paragraph): boolean {
  return /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(text.slice(line.end, next.start));
}

/** The opening lines tell how a text is set. */
function sample(lines: readonly Paragraph[]): readonly Paragraph[] {
  return lines.slice(0, 1_000);
}
