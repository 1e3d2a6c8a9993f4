import type { Generated } from 'kysely';
import type {
  AffairId,
  ClaimId,
  ClaimStance,
  ConflictId,
  ConflictSlot,
  DecisionAct,
  EventId,
  MergedGroups,
  NewsEventId,
  StatementId,
  StoryId,
} from '../model/index.ts';

/** In each table of memberships, `joined` is the group as it was decided, and the column of the group's name the one that stands now. */
export interface MembershipsTable {
  article: number;
  story: StoryId;
  joined: StoryId;
  score: number;
  made_by: string;
  /** The last decision on it, as in every table that has this column. */
  decision: Generated<number | null>;
}

export interface AffairMembershipsTable {
  story: StoryId;
  joined: AffairId;
  affair: AffairId;
  score: number;
  made_by: string;
}

export interface CopiesTable {
  from_article: number;
  to_article: number;
  document: string;
  rejected: Generated<0 | 1>;
  decision: Generated<number | null>;
}

/** What statements and events do about claims. */
export interface TellingsTable {
  joined: ClaimId;
  article: number;
  telling: StatementId | EventId;
  claim: ClaimId;
  stance: ClaimStance;
  claims_evidence: 0 | 1;
  /** Spans, as JSON. */
  scope: string;
  /** A `Root` as JSON. */
  root: string | null;
  score: number;
  made_by: string;
  rejected: Generated<0 | 1>;
  decision: Generated<number | null>;
}

/** The claims that more than one telling makes, in how many articles, and whether tellings disagree; counted from `tellings`. */
export interface SharedClaimsTable {
  claim: ClaimId;
  articles: number;
  disputed: 0 | 1;
}

export interface EventMembershipsTable {
  article: number;
  event: EventId;
  joined: NewsEventId;
  news_event: NewsEventId;
  score: number;
  made_by: string;
}

export interface ConflictsTable {
  id: ConflictId;
  slot: ConflictSlot;
  confidence: number;
  made_by: string;
  rejected: Generated<0 | 1>;
  decision: Generated<number | null>;
}

export interface ConflictValuesTable {
  conflict: ConflictId;
  article: number;
  value: string;
  /** As JSON. */
  spans: string;
  doubt: string | null;
}

/** Half-open, as every span. */
export interface ConflictPassagesTable {
  conflict: ConflictId;
  article: number;
  first: number;
  last: number;
}

export type GroupKind = MergedGroups['of'];

/** That two groups were two before they were one. */
export interface MergersTable {
  kind: GroupKind;
  from_group: string;
  into_group: string;
  /** Null where an analyst merged them. */
  by_article: number | null;
  score: number;
  made_by: string;
  decision: number | null;
  /** Where an analyst had parted what the merger would join, it is kept and has no effect. */
  overruled: 0 | 1;
}

/** Which group stands for one that was merged: never one that was merged itself. */
export interface StandingsTable {
  kind: GroupKind;
  id: string;
  stands: string;
}

export interface DecisionsTable {
  number: Generated<number>;
  act: DecisionAct;
  /** As JSON. */
  subjects: string;
  note: string;
  at: string;
  /** An `Anchor` as JSON. */
  anchor: string;
  /** The number of the last article that the ledger held. */
  after_article: number;
}

/** Each version of a rule or model that made what the ledger holds, and since when it did. */
export interface RulesTable {
  made_by: string;
  since: string;
}
