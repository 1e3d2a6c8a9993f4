import type {
  EntityId,
  EventId,
  EventMention,
  Mention,
  MentionForm,
  Span,
  Statement,
  StatementId,
} from '../../../model/index.ts';

/** What a stretch of text is to the reader: a piece of a statement or of an event, or a name. */
// prettier-ignore
export const MARK_ROLES = [
  'content', 'carried', 'hop', 'speaker', 'cue', 'addressee', 'occasion', 'qualifier', 'trigger', 'party', 'name',
] as const;
export type MarkRole = (typeof MARK_ROLES)[number];

export interface FindingMark {
  readonly span: Span;
  readonly role: MarkRole;
  /** Null for names. */
  readonly finding: StatementId | EventId | null;
  /** For names, who is meant, where that is known, and by what form of words. */
  readonly mention: { readonly entity: EntityId; readonly form: MentionForm } | null;
  /** What a pointer that rests on it is told; null for nothing. */
  readonly hint: string | null;
}

/** A mark on each span of the statement's speaker, cue and content. */
export function marksOfStatement({ id, speaker, cue, content }: Statement): readonly FindingMark[] {
  return [
    ...toMarks(id, 'content', content.spans),
    ...toMarks(id, 'speaker', speaker?.spans ?? []),
    ...toMarks(id, 'cue', cue.spans),
  ];
}

/** The same, and marks on all else that is told of it, in offsets from `origin`. */
export function allMarksOfStatement(statement: Statement, origin: number): readonly FindingMark[] {
  const { id, content, chain, tenor, addressee, occasions } = statement;
  const hops = chain.flatMap(({ speaker, cue }) => [...(speaker?.spans ?? []), ...cue.spans]);
  return [
    ...marksOfStatement(statement),
    ...toMarks(id, 'carried', content.carried),
    ...toMarks(id, 'hop', hops),
    ...toMarks(id, 'addressee', addressee?.spans ?? []),
    ...occasions.flatMap(({ spans }) => toMarks(id, 'occasion', spans)),
    ...tenor.qualifiers.flatMap(({ spans }) => toMarks(id, 'qualifier', spans)),
  ].map((mark) => ({ ...mark, span: [mark.span[0] - origin, mark.span[1] - origin] }));
}

/** More parties than these are not marked. */
const PARTIES = 24;

/** A mark on each span of the event's trigger, and of those who take part, in offsets from `origin`. */
export function marksOfEvent(
  { id, trigger, actors, recipients }: EventMention,
  origin = 0,
): readonly FindingMark[] {
  const parties = [...actors.slice(0, PARTIES), ...recipients.slice(0, PARTIES)];
  return [
    ...toMarks(
      id,
      'party',
      parties.flatMap(({ spans }) => spans),
    ),
    ...toMarks(id, 'trigger', trigger.spans),
  ].map((mark) => ({ ...mark, span: [mark.span[0] - origin, mark.span[1] - origin] }));
}

function toMarks(
  finding: StatementId | EventId,
  role: MarkRole,
  spans: readonly Span[],
): readonly FindingMark[] {
  return spans.map((span) => ({ span, role, finding, mention: null, hint: null }));
}

/** A mark on each span of a name; `who` is the full name of the one meant. */
export function marksOfName(name: Mention, who: string | null): readonly FindingMark[] {
  const mention = name.entity === null ? null : { entity: name.entity, form: name.form };
  return name.spans.map((span) => ({ span, role: 'name', finding: null, mention, hint: who }));
}
