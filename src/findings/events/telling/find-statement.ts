import { covers, hullOf, overlaps, type Span, type Statement } from '../../../model/index.ts';

/** The innermost statement in whose content a word stands; undefined for none. */
export function statementAround(statements: readonly Statement[], word: Span): Statement | undefined {
  let innermost: Statement | undefined;
  let least = Infinity;
  for (const statement of statements) {
    const hull = hullOf(statement.content.spans);
    if (!hull || !covers(hull, word) || statement.cue.spans.some((span) => overlaps(span, word))) continue;
    const length = hull[1] - hull[0];
    if (length < least) {
      least = length;
      innermost = statement;
    }
  }
  return innermost;
}

/** The statement whose very cue a word is: "accused" of an accusation. */
export function statementMadeBy(statements: readonly Statement[], word: Span): Statement | undefined {
  return statements.find(({ cue }) => cue.spans.some((span) => overlaps(span, word)));
}
