import { overlaps, sentenceCountOf, sentenceSpanOf, type Span, type TokenRange } from '../../model/index.ts';
import type { FoundStatement } from './found-statement.ts';
import { rangeOfSpan, spanOfRange, type Scene } from '../scene.ts';

/** Words between two quotations are looked at no further than this. */
const FURTHEST = 400;

/**
 * “It is over,” Lee said. “We are leaving.” The second quotation has no cue of its own: its speaker is carried over to it where it
 * opens the next sentence of the paragraph, or the next paragraph after a quotation that was left open.
 */
export function carryQuotations(
  scene: Scene,
  statements: readonly FoundStatement[],
): readonly FoundStatement[] {
  const { text, analysis, quotations } = scene;
  const sentenceByStart = new Map<number, number>();
  for (let i = 0; i < sentenceCountOf(analysis); i++) sentenceByStart.set(sentenceSpanOf(analysis, i)[0], i);
  const contents = statements.map(({ content }) => content.map((range) => spanOfRange(scene, range)));
  const isTaken = takenBy(contents.flat(), quotations);
  const positionByEnd = new Map(quotations.map((quotation, i) => [quotation[1], i]));

  return statements.map((statement, i) => {
    const own = contents[i] ?? [];
    const last = own.reduce<Span>((latest, span) => (span[1] > latest[1] ? span : latest), [0, 0]);
    // The marks themselves may stand outside the content.
    const quoted = positionByEnd.get(last[1]) ?? positionByEnd.get(last[1] + 1);
    if (quoted === undefined) return statement;
    const carried: TokenRange[] = [];
    let end = Math.max(spanOfRange(scene, statement.cue)[1], last[1]);
    for (let next = quoted + 1; next < quotations.length; next++) {
      const quotation = quotations[next];
      if (!quotation || isTaken.has(next) || !goesOn(end, quotation[0])) break;
      carried.push(rangeOfSpan(scene, quotation));
      isTaken.add(next);
      end = quotation[1];
    }
    return carried.length === 0
      ? statement
      : { ...statement, content: [...statement.content, ...carried], carried };
  });

  function goesOn(end: number, next: number): boolean {
    if (next < end || next - end > FURTHEST) return false;
    const between = text.slice(end, next);
    if (/^[\s”"]*$/u.test(between)) return true;
    const sentence = sentenceByStart.get(next);
    if (sentence === undefined || sentence === 0 || between.includes('\n')) return false;
    return sentenceSpanOf(analysis, sentence - 1)[0] <= end;
  }
}

/** The quotations that some statement's content has already. */
function takenBy(contents: readonly Span[], quotations: readonly Span[]): Set<number> {
  const spans = [...contents].sort((a, b) => a[0] - b[0]);
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
