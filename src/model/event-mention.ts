import type { EntityId, EventId, StatementId } from './id.ts';
import type { EventContext, EventMode, EventType } from './plover.ts';
import type { Span } from './span.ts';

// prettier-ignore
export const EVENT_STATUSES = [
  'happened', 'planned', 'demanded', 'alleged', 'conditional', 'possible', 'denied', 'not observed', 'negated',
] as const;

/**
 * How the text tells the act. `alleged`: it rests on somebody's accusation. `denied`: somebody says that it did not happen;
 * `negated`: the article does. `not observed`: so far nobody has seen it.
 */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Somebody who did it or to whom it was done. */
export interface EventParty {
  readonly spans: readonly Span[];
  readonly entity: EntityId | null;
  /** CAMEO codes of the state or body, of three letters: `USA`, `IGO`. Empty where nobody known is meant. */
  readonly codes: readonly string[];
  /** CAMEO sector: `GOV`, `MIL`, `REB` …; null where none is told. */
  readonly sector: string | null;
  /** What the register has against what the article says of this body; null where nothing. */
  readonly doubt: string | null;
}

/** Where it happened, as the text says. */
export interface EventPlace {
  readonly spans: readonly Span[];
  /** ISO 3166-1 alpha-3 of the state, where the register knows it. */
  readonly state: string | null;
}

/** An act coded by PLOVER, as one text tells it. */
export interface EventMention {
  readonly kind: 'event';
  readonly id: EventId;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly contexts: readonly EventContext[];
  readonly status: EventStatus;
  /** How factual the text makes it, −3 (certainly not) to +3 (certainly), after Lee et al. 2015. */
  readonly factuality: number;
  readonly trigger: { readonly spans: readonly Span[] };
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
  readonly place: EventPlace | null;
  /** A day `2023-11-14` or an interval `2023-09-01/2023-09-30`; null where the text does not tell or it stays open. */
  readonly on: string | null;
  /** The words that date it; empty where the day of publication does, or nothing. */
  readonly dated: readonly Span[];
  /** The statement in whose content it stands. */
  readonly statement: StatementId | null;
  /** CAMEO's code of three or four digits, and Goldstein's score −10 to +10, where known. */
  readonly cameo: string | null;
  readonly goldstein: number | null;
  /** How likely it is that type and sides are right, 0 to 1, calibrated on running news. */
  readonly confidence: number;
  /** Below the confidence at which most such events are right: kept, not shown or counted unless asked for. */
  readonly tentative: boolean;
  readonly evidence: readonly Span[];
  readonly madeBy: string;
}
