import type { EventMention, EventStatus } from './event-mention.ts';
import type { EventRef } from './id.ts';
import type { EventMode, EventType, QuadClass } from './plover.ts';
import type { ArticleSummary, StorySummary } from './summary.ts';

/** The statuses of acts told as done, or as said to be done: those that count unless others are asked for. */
export const COUNTED_STATUSES: readonly EventStatus[] = ['happened', 'alleged'];

/** What is asked for beyond firm events of the statuses that count. */
export interface EventScope {
  readonly status?: 'counted' | 'all';
  readonly tentative?: boolean;
}

/** Which day an event shows: the one that the text tells, the day of publication, or none. */
export const DATED_BY = ['text', 'publication', 'nothing'] as const;
export type DatedBy = (typeof DATED_BY)[number];

/** First and last day, both included, as `YYYY-MM-DD`. */
export type Days = readonly [first: string, last: string];

/** An event as one article tells it, with the passage that a reader must see to judge it. */
export interface EventInContext {
  readonly ref: EventRef;
  readonly event: EventMention;
  /** Who each of the event's actors and recipients is, in words. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly article: ArticleSummary;
  /** The sentences that hold it: `text` starts at `start` of the article's text. */
  readonly passage: { readonly text: string; readonly start: number };
}

/**
 * An act itself, once, however many articles tell it: alignment found that they do, or they agree in type, day and the states and bodies on
 * both sides. Type, mode and scores are those of the plainest telling.
 */
export interface NewsEvent {
  readonly type: EventType;
  readonly mode: EventMode | null;
  /** Of all who tell it, each once; the one that is surest to be done first. */
  readonly statuses: readonly EventStatus[];
  /** Those that most texts tell, else the earliest of publication; null where `datedBy` is `nothing`. */
  readonly days: Days | null;
  readonly datedBy: DatedBy;
  /** CAMEO codes with their sector, each once: `RUSGOV`; of whom at least half of the tellings name that name any. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** From conflict −10 to cooperation +10, by PLOVER and by Goldstein. */
  readonly intensity: number;
  readonly goldstein: number | null;
  /** How many articles tell it. */
  readonly articles: number;
  /** The words of each that tells it; of the first fifty. */
  readonly tellings: readonly EventInContext[];
}

/** What an answer leaves out of its counts, and why; each event for the first reason in this order. */
export interface LeftOut {
  /** Events below the confidence at which most are right. */
  readonly tentative: number;
  /** Events of statuses that do not count. */
  readonly byStatus: readonly { readonly status: EventStatus; readonly events: number }[];
  /** Events that no day is known of, and those whose days lie in more than one month. */
  readonly undated: number;
  readonly acrossMonths: number;
  /** Articles in which no events were looked for: not in English, or recorded before there were events. */
  readonly articles: number;
}

/** The acts of a story: those of a known day, earliest first, and those of none. */
export interface Timeline {
  readonly dated: readonly NewsEvent[];
  readonly undated: readonly NewsEvent[];
  readonly leftOut: Pick<LeftOut, 'tentative' | 'articles'>;
}

export interface TimelineAnswer extends Timeline {
  readonly kind: 'timeline';
  readonly story: StorySummary;
  readonly scope: EventScope;
}

/** An actor by its code, with the name of the register or dictionary that gave the code; null where no article names it. */
export interface ActorLabel {
  readonly code: string;
  readonly name: string | null;
}

/** An actor as a line of a list: in how many articles it is named, how much it did and how much was done to it. */
export interface ActorSummary extends ActorLabel {
  readonly articles: number;
  readonly did: number;
  readonly received: number;
}

export interface ActorsAnswer {
  readonly kind: 'actors';
  /** Most acts first. */
  readonly actors: readonly ActorSummary[];
  readonly leftOut: Pick<LeftOut, 'articles'>;
}

/** The acts of one month, one quad class and one `way`. */
export interface ActCell<Way extends string> {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly way: Way;
  readonly quad: QuadClass;
  readonly count: number;
  /** How many of them nobody tells as done: they rest on somebody's accusation. */
  readonly alleged: number;
  /** How many of them show the day of publication, for no article tells theirs. */
  readonly byPublication: number;
  /** The acts, as far as an answer has room: fewer than `count` where there are very many. */
  readonly events: readonly NewsEvent[];
}

/** What an actor did, and what was done to it. */
export const ACTOR_WAYS = ['did', 'received'] as const;
export type ActorWay = (typeof ACTOR_WAYS)[number];

export interface ActorAnswer {
  readonly kind: 'actor';
  readonly actor: ActorLabel;
  readonly scope: EventScope;
  /** Names as the articles have them, the most frequent first. */
  readonly names: readonly { readonly name: string; readonly code: string; readonly articles: number }[];
  /** With whom: states and bodies, most acts first. */
  readonly partners: readonly Omit<ActorSummary, 'articles'>[];
  /** Latest month first. */
  readonly cells: readonly ActCell<ActorWay>[];
  readonly leftOut: LeftOut;
}

/** By the first towards the second, the other way, or by both together. */
export const TREND_WAYS = ['forth', 'back', 'together'] as const;
export type TrendWay = (typeof TREND_WAYS)[number];

/** A month's acts between two: how many, and their mean scores. */
export interface TrendMonth {
  readonly month: string;
  readonly count: number;
  readonly intensity: number;
  /** Of those of known Goldstein score; null for none. */
  readonly goldstein: number | null;
}

export interface TrendAnswer {
  readonly kind: 'trend';
  readonly between: readonly [ActorLabel, ActorLabel];
  readonly scope: EventScope;
  /** Only months that have acts, earliest first. */
  readonly months: readonly TrendMonth[];
  readonly cells: readonly ActCell<TrendWay>[];
  readonly leftOut: LeftOut;
}
