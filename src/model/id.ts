declare const brand: unique symbol;

/** A string that only its own maker may pass for an id of that kind. Ids are derived from content. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ArticleId = Id<'article'>;
export type StoryId = Id<'story'>;
export type ClaimId = Id<'claim'>;
export type AffairId = Id<'affair'>;
export type NewsEventId = Id<'news-event'>;
export type ConflictId = Id<'conflict'>;
/** Unique within its article: `e1`, `e2` … */
export type EntityId = Id<'entity'>;
/** Unique within its article: `s1`, `s2` … */
export type StatementId = Id<'statement'>;
/** Unique within its article: `v1`, `v2` … */
export type EventId = Id<'event'>;
/** A statement among all: `<article id>#s1`. */
export type StatementRef = Id<'statement-ref'>;
/** An event among all: `<article id>#v1`. */
export type EventRef = Id<'event-ref'>;
/** What can tell a claim. */
export type TellingRef = StatementRef | EventRef;

/** Vouches that `value` is an id of the kind asked for; only code that mints or stores ids calls it. */
export function toId<Kind extends string>(value: string): Id<Kind> {
  return value as Id<Kind>;
}

export function toStatementRef(article: ArticleId, statement: StatementId): StatementRef {
  return toId(`${article}#${statement}`);
}

export function toEventRef(article: ArticleId, event: EventId): EventRef {
  return toId(`${article}#${event}`);
}

/** A statement's or an event's reference. */
export function toTellingRef(article: ArticleId, id: StatementId | EventId): TellingRef {
  return toId(`${article}#${id}`);
}

/** The two halves of a telling's reference; undefined where it is none. */
export function splitTellingRef(
  ref: TellingRef,
): { readonly article: ArticleId; readonly id: StatementId | EventId } | undefined {
  const halves = splitStatementRef(ref);
  return halves && { article: halves.article, id: halves.statement };
}

/** Whether it is an event that tells, by the letter of its id: `v1`; of a statement it is `s1`. */
export function isEventRef(ref: TellingRef): ref is EventRef {
  return ref.includes('#v');
}

/** The two halves of a statement's reference; undefined where it is not one. */
export function splitStatementRef(
  ref: string,
): { readonly article: ArticleId; readonly statement: StatementId } | undefined {
  const at = ref.indexOf('#');
  if (at < 1 || at === ref.length - 1) return undefined;
  return { article: toId(ref.slice(0, at)), statement: toId(ref.slice(at + 1)) };
}
