import {
  covers,
  extentOf,
  hullOf,
  overlaps,
  type ChainLink,
  type Span,
  type Statement,
  wordingOf,
} from '../../model/index.ts';

/** How many open statements are looked through for the one that holds the next: nesting is shallow, hostile text is not. */
const DEEPEST = 32;

/**
 * A statement whose cue and content stand in another's content is within it, and came to us by it: before its own hops its chain has
 * the speakers and cues of those it is within, outermost first.
 *
 * @example "As reported by the Post, Lee said talks failed." // Lee's statement: within the Post's, chain of one
 */
export function nestStatements(text: string, statements: readonly Statement[]): readonly Statement[] {
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
    nested.set(statement.id, placeWithin(text, statement, outer && nested.get(outer.id)));
    open.push(statement);
  }
  return statements.map((statement) => nested.get(statement.id) ?? statement);
}

/**
 * What somebody says of himself he has not at second hand, and what he denies he does not pass on. A hop of the statement's own that is
 * the outer speaker's, "as reported by the Post", is told once.
 */
function placeWithin(text: string, statement: Statement, outer: Statement | undefined): Statement {
  if (!outer) return statement;
  const isSelf = isFirstPerson(text, statement) && outer.content.quoted !== 'indirect';
  const isOwn = isSelf || isSameEntity(statement, outer);
  const passesOn = !isOwn && !/^(?:denies|doubts|declines)$/u.test(outer.stance);
  const link: ChainLink = { kind: 'second-hand', speaker: outer.speaker, cue: outer.cue };
  const ofOuter = [...outer.cue.spans, ...(outer.speaker?.spans ?? [])];
  const own = statement.chain.filter(({ speaker, cue }) =>
    [...cue.spans, ...(speaker?.spans ?? [])].every((span) => !ofOuter.some((each) => overlaps(each, span))),
  );
  const { speaker } = statement;
  return {
    ...statement,
    within: outer.id,
    speaker:
      speaker && isSelf && isSingular(text, statement)
        ? { ...speaker, entity: outer.speaker?.entity ?? null }
        : speaker,
    chain: [...outer.chain, ...(passesOn ? [link] : []), ...own].slice(-DEEPEST),
  };
}

function isFirstPerson(text: string, { speaker }: Statement): boolean {
  return /^(?:I|[Ww]e|[Mm]y|[Oo]ur)$/u.test(wordingOf(text, speaker?.spans ?? []));
}

function isSingular(text: string, { speaker }: Statement): boolean {
  return /^(?:I|[Mm]y)$/u.test(wordingOf(text, speaker?.spans ?? []));
}

function isSameEntity({ speaker }: Statement, outer: Statement): boolean {
  if (speaker === null || outer.speaker === null) return false;
  return speaker.entity !== null && speaker.entity === outer.speaker.entity;
}

function holds(outer: Statement, inner: Statement): boolean {
  const stands = (span: Span): boolean => outer.content.spans.some((content) => covers(content, span));
  return inner !== outer && inner.cue.spans.every(stands) && inner.content.spans.every(stands);
}

function lengthOf({ content }: Statement): number {
  const [start, end] = hullOf(content.spans) ?? [0, 0];
  return end - start;
}
