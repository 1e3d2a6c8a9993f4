import { partsOf, sliceOf, spanOfPart, type Article, type Span } from '../../model/index.ts';
import { findKnownOutlet } from './find-outlet.ts';
import { bareNameOf, type Outlet, type OutletLexicon } from './parse-outlets.ts';

/** Words by which an article says that it, or a part of it, is a publisher's. */
export interface CreditLine {
  readonly outlet: Outlet;
  readonly spans: readonly Span[];
  readonly isWhole: boolean;
}

/** How far into a report its dateline may stand, a headline before it. */
const OPENING = 320;
const CLOSING = 80;
/** Longer lines are paragraphs: a name in them is not the one credited. */
const LONGEST_LINE = 240;
/** "PORT ANSEL (Delta Wire) -". */
const IN_DATELINE = /\(([^()\n]{2,40})\)\s*[-–—:]/gu;
/** "By Jan Roe, Delta Wire". */
const IN_BYLINE = /[^,|/()\n–—]+/gu;
/** A last line that is nothing but a name: "— Delta Wire". */
const LAST_LINE = /\n\P{L}*([^\n]+?)\P{L}*$/gu;
const BESIDE_NAME = /^\W*(?:(?:by|for|of|via|from):?\s+)?|\W+$/giu;
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}&’'-]*(?:\\.[\\p{L}\\p{N}]+)*";
const NAME = new RegExp(`${CAPITALISED}(?: ${CAPITALISED})*`, 'gu');
const NAME_AT_ONCE = new RegExp(`^\\s*(?:(?:the|an?)\\s+)?(${NAME.source})`, 'gu');

/** What a pattern finds in a stretch of the text: its first group, else all of it. */
function findIn(text: string, [start, end]: Span, pattern: RegExp): readonly Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match): Span => {
    const name = match[1] ?? match[0];
    const at = start + match.index + match[0].indexOf(name);
    return [at, at + name.length];
  });
}

/** Credits without words: by dateline, byline or a bare last line. */
function findBare(article: Article, { outletByName }: OutletLexicon): readonly CreditLine[] {
  const report = partsOf(article, 'headline', 'dateline', 'body');
  const start = report[0]?.start ?? 0;
  const end = report.at(-1)?.end ?? 0;
  const spans = [
    ...findIn(article.text, [start, Math.min(end, start + OPENING)], IN_DATELINE),
    ...partsOf(article, 'byline').flatMap((part) => findIn(article.text, spanOfPart(part), IN_BYLINE)),
    ...findIn(article.text, [Math.max(start, end - CLOSING), end], LAST_LINE),
  ];
  return spans.flatMap((span): readonly CreditLine[] => {
    const outlet = outletByName.get(bareNameOf(sliceOf(article.text, span).replace(BESIDE_NAME, '')));
    return outlet ? [{ outlet, spans: [span], isWhole: true }] : [];
  });
}

/** Credits in words, in whatever part of the page: "The Delta Wire contributed to this report". */
function findWorded({ text }: Article, outlets: OutletLexicon): readonly CreditLine[] {
  return [...text.matchAll(outlets.creditPattern)].flatMap(({ 0: words, index }): readonly CreditLine[] => {
    const phrase = outlets.creditPhrases.get(words.toLowerCase());
    const [lineStart, lineEnd] = lineAround(text, index);
    if (!phrase || (phrase.place === 'line' && lineEnd - lineStart > LONGEST_LINE)) return [];
    const names =
      phrase.place === 'line'
        ? findIn(text, [lineStart, lineEnd], NAME)
        : findIn(text, [index + words.length, lineEnd], NAME_AT_ONCE);
    return names.flatMap((name): readonly CreditLine[] => {
      const outlet = findKnownOutlet(sliceOf(text, name), outlets);
      return outlet
        ? [{ outlet, spans: [[index, index + words.length], name], isWhole: phrase.isWhole }]
        : [];
    });
  });
}

function lineAround(text: string, position: number): Span {
  const end = text.indexOf('\n', position);
  return [text.lastIndexOf('\n', position) + 1, end < 0 ? text.length : end];
}

/** The publishers to which an article is credited by its dateline, byline, last line, or in words. */
export function findCreditLines(article: Article, outlets: OutletLexicon): readonly CreditLine[] {
  return [...findBare(article, outlets), ...findWorded(article, outlets)];
}
