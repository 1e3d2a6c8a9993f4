import type { Mention, Span, Statement, StatementId } from '../../../model/index.ts';

/** What a stretch of text is to the reader: a piece of a statement, or a name. */
export type MarkRole = 'speaker' | 'cue' | 'content' | 'name';

export interface FindingMark {
  readonly span: Span;
  readonly role: MarkRole;
  /** Null for names. */
  readonly statement: StatementId | null;
  /** What a pointer that rests on it is told; null for nothing. */
  readonly hint: string | null;
}

/** A mark on each span of the statement's speaker, cue and content, in offsets from `origin`. */
export function marksOfStatement(statement: Statement, origin = 0): readonly FindingMark[] {
  const mark = (role: MarkRole, spans: readonly Span[]): readonly FindingMark[] =>
    spans.map(([start, end]) => ({
      span: [start - origin, end - origin],
      role,
      statement: statement.id,
      hint: null,
    }));
  return [
    ...mark('content', statement.content.spans),
    ...mark('speaker', statement.speaker?.spans ?? []),
    ...mark('cue', statement.cue.spans),
  ];
}

/** A mark on each span of a name; `who` is the full name of the one meant. */
export function marksOfName(name: Mention, who: string | null): readonly FindingMark[] {
  return name.spans.map((span) => ({ span, role: 'name', statement: null, hint: who }));
}
