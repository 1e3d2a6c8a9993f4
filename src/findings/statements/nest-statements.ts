import { covers, extentOf, type ChainLink, type Span, type Statement } from '../../model/index.ts';

/** How many open statements are looked through for the one that holds the next: nesting is shallow, hostile text is not. */
const DEEPEST = 32;

/**
 * A statement whose cue and content stand in another's content is within it, and came to us by it: the chain of a
 * statement are the speakers and cues of those it is within, outermost first.
 *
 * @example "As reported by the Post, Lee said talks failed." // Lee's statement: within the Post's, chain of one
 */
export function nestStatements(statements: readonly Statement[]): readonly Statement[] {
  const byStart = [...statements].sort(
    (a, b) => extentOf(a)[0] - extentOf(b)[0] || lengthOf(b) - lengthOf(a),
  );
  const nested = new Map<Statement['id'], Statement>();
  const open: Statement[] = [];
  for (const statement of byStart) {
    while (open.length > 0 && extentOf(open.at(-1) ?? statement)[1] <= extentOf(statement)[0]) open.pop();
    const outer = open
      .slice(-DEEPEST)
      .filter((each) => holds(each, statement))
      .reduce<Statement | undefined>(
        (best, each) => (best && lengthOf(best) <= lengthOf(each) ? best : each),
        undefined,
      );
    nested.set(statement.id, placeWithin(statement, outer && nested.get(outer.id)));
    open.push(statement);
  }
  return statements.map((statement) => nested.get(statement.id) ?? statement);
}

function placeWithin(statement: Statement, outer: Statement | undefined): Statement {
  if (!outer) return statement;
  const link: ChainLink = { speaker: outer.speaker, cue: outer.cue };
  return { ...statement, within: outer.id, chain: [...outer.chain, link].slice(-DEEPEST) };
}

function holds(outer: Statement, inner: Statement): boolean {
  const stands = (span: Span): boolean => outer.content.spans.some((content) => covers(content, span));
  return inner.cue.spans.every(stands) && inner.content.spans.every(stands);
}

function lengthOf({ content }: Statement): number {
  return content.spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
