import { overlaps, sentenceCountOf, sentenceSpanOf, type Analysis, type Span } from '../../model/index.ts';
import type { FoundStatement } from './to-statement.ts';

/**
 * “It is over,” Lee said. “We are leaving.” The second quotation has no cue of its own: it goes on with the first where it
 * opens the next sentence of the paragraph, or the next paragraph after a quotation that was left open.
 */
export function addFollowingQuotations(
  text: string,
  analysis: Analysis,
  statements: readonly FoundStatement[],
  quotations: readonly Span[],
): readonly FoundStatement[] {
  const sentenceByStart = new Map<number, number>();
  for (let i = 0; i < sentenceCountOf(analysis); i++) sentenceByStart.set(sentenceSpanOf(analysis, i)[0], i);
  const isTaken = takenBy(statements, quotations);
  const positionByStart = new Map(quotations.map((quotation, i) => [quotation[0], i]));
  const positionByEnd = new Map(quotations.map((quotation, i) => [quotation[1], i]));

  return statements.map((statement) => {
    const quoted = statement.content.flatMap(
      ([start, end]) => positionByEnd.get(end) ?? positionByStart.get(start) ?? [],
    );
    if (quoted.length === 0) return statement;
    const content = [...statement.content];
    let end = Math.max(statement.cue[1], ...content.map((span) => span[1]));
    for (let i = Math.max(...quoted) + 1; i < quotations.length; i++) {
      const quotation = quotations[i];
      if (!quotation || isTaken.has(i) || !goesOn(end, quotation[0])) break;
      content.push(quotation);
      end = quotation[1];
    }
    return { ...statement, content };
  });

  function goesOn(end: number, next: number): boolean {
    const between = text.slice(end, Math.min(next, end + 400));
    if (next < end || next - end > 400) return false;
    if (/^\s*$/u.test(between)) return true;
    const sentence = sentenceByStart.get(next);
    if (sentence === undefined || sentence === 0 || between.includes('\n')) return false;
    return sentenceSpanOf(analysis, sentence - 1)[0] <= end;
  }
}

/** The quotations that some statement's content has already. Both are in order of the text, or nearly. */
function takenBy(statements: readonly FoundStatement[], quotations: readonly Span[]): ReadonlySet<number> {
  const spans = statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const taken = new Set<number>();
  let furthest = 0;
  let at = 0;
  quotations.forEach((quotation, i) => {
    while (at < spans.length && (spans[at]?.[0] ?? 0) < quotation[1])
      furthest = Math.max(furthest, spans[at++]?.[1] ?? 0);
    if (overlaps(quotation, [0, furthest]) && furthest > quotation[0]) taken.add(i);
  });
  return taken;
}
