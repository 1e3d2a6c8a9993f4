import { firstIndex } from '../../learn/first-index.ts';
import { statementsOf, type Finding, type Span, type StatementId, type WordRun } from '../../model/index.ts';
import { wordsIn } from './locate-words.ts';
import type { Word } from './split-words.ts';

/** Fewer quoted words are too common to tell that two statements say the same. */
export const FEWEST_QUOTED_WORDS = 6;

/** A statement with its runs of quoted words. */
export interface QuotedRuns {
  readonly statement: StatementId;
  readonly runs: readonly WordRun[];
}

/** Where two lists of spans overlap; `quotations` are in order and apart. */
function cutToQuotations(content: readonly Span[], quotations: readonly Span[]): readonly Span[] {
  return content.flatMap(([start, end]) => {
    const cuts: Span[] = [];
    for (
      let i = firstIndex(quotations.length, (index) => (quotations[index]?.[1] ?? 0) > start);
      i < quotations.length;
      i++
    ) {
      const [opens, closes] = quotations[i] ?? [end, end];
      if (opens >= end) break;
      cuts.push([Math.max(start, opens), Math.min(end, closes)]);
    }
    return cuts;
  });
}

/**
 * The statements that quote at least six words in one run, with their runs of that length. One quotation is one statement's: what is
 * said within it is part of it, and who passes it on does not quote it himself.
 */
export function findQuotedRuns(
  words: readonly Word[],
  findings: readonly Finding[],
  quotations: readonly Span[],
): readonly QuotedRuns[] {
  const statements = statementsOf(findings);
  const direct = new Set(statements.filter(({ content }) => content.quoted === 'direct').map(({ id }) => id));
  const passedOn = new Set(statements.filter(({ id }) => direct.has(id)).map(({ within }) => within));
  return statements.flatMap((statement) => {
    const isPart = statement.within !== null && direct.has(statement.within);
    if (isPart || (!direct.has(statement.id) && passedOn.has(statement.id))) return [];
    const runs = cutToQuotations(statement.content.spans, quotations)
      .map((span) => wordsIn(words, span))
      .filter((run): run is WordRun => run !== undefined && run[1] - run[0] + 1 >= FEWEST_QUOTED_WORDS);
    if (runs.length === 0) return [];
    return [{ statement: statement.id, runs }];
  });
}
