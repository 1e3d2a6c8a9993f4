import type { EntityId, Mention, MentionForm, Span, Statement, StatementId } from '../../../model/index.ts';

/** What a stretch of text is to the reader: a piece of a statement, or a name. */
export type MarkRole = 'speaker' | 'cue' | 'content' | 'name';

export interface FindingMark {
  readonly span: Span;
  readonly role: MarkRole;
  /** Null for names. */
  readonly statement: StatementId | null;
  /** For names, who is meant, where that is known, and by what form of words. */
  readonly mention: { readonly entity: EntityId; readonly form: MentionForm } | null;
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
      mention: null,
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
  const mention = name.entity === null ? null : { entity: name.entity, form: name.form };
  return name.spans.map((span) => ({ span, role: 'name', statement: null, mention, hint: who }));
}
