import type { Generated } from 'kysely';
import type {
  Article,
  ArticleId,
  DatedBy,
  EntityId,
  EventId,
  EventMode,
  EventStatus,
  EventType,
  StatementId,
} from '../model/index.ts';
import type {
  AffairMembershipsTable,
  ConflictPassagesTable,
  ConflictsTable,
  ConflictValuesTable,
  CopiesTable,
  DecisionsTable,
  EventMembershipsTable,
  MembershipsTable,
  MergersTable,
  RulesTable,
  SharedClaimsTable,
  StandingsTable,
  TellingsTable,
} from './across-schema.ts';

/**
 * The tables as the queries see them. Inside the database an article goes by its number, in the order of
 * recording, for numbers are what postings are made of. `document` columns hold a model value as JSON.
 */
export interface Schema {
  articles: ArticlesTable;
  texts: TextsTable;
  statements: StatementsTable;
  events: EventsTable;
  event_parties: EventPartiesTable;
  actor_names: ActorNamesTable;
  sketches: SketchesTable;
  sketch_keys: SketchKeysTable;
  memberships: MembershipsTable;
  affair_memberships: AffairMembershipsTable;
  copies: CopiesTable;
  tellings: TellingsTable;
  shared_claims: SharedClaimsTable;
  event_memberships: EventMembershipsTable;
  conflicts: ConflictsTable;
  conflict_values: ConflictValuesTable;
  conflict_passages: ConflictPassagesTable;
  mergers: MergersTable;
  standings: StandingsTable;
  decisions: DecisionsTable;
  rules: RulesTable;
  unread: UnreadTable;
}

/** What a list shows of an article, and what lists are searched and ordered by. */
export interface ArticlesTable {
  number: Generated<number>;
  id: ArticleId;
  label: string;
  file: string;
  publisher: string | null;
  published_at: string | null;
  published_by: Article['publishedBy'];
  /** `instantOf` `published_at`, for ordering only. */
  published_instant: number | null;
  language: string | null;
  language_confidence: number;
  analysed: 0 | 1;
  statement_count: number;
  /** `foldForSearch` of label and publisher. */
  search: string;
  recorded_at: string;
  /** Firm ones; null where events were not looked for. */
  event_count: number | null;
}

/** The article whole, and what its analysis found that pages show; absent where texts are not kept. */
export interface TextsTable {
  article: number;
  document: string;
  sentences: string;
  names: string;
  entities: string;
}

export interface StatementsTable {
  article: number;
  position: number;
  id: StatementId;
  speaker: string | null;
  document: string;
}

export interface EventsTable {
  article: number;
  position: number;
  id: EventId;
  type: EventType;
  mode: EventMode | null;
  status: EventStatus;
  tentative: 0 | 1;
  confidence: number;
  intensity: number;
  goldstein: number | null;
  dated_by: DatedBy;
  /** Days `YYYY-MM-DD`; null where `dated_by` is `nothing`. */
  first_on: string | null;
  last_on: string | null;
  /** Codes with their sector, each once, in order, with a space between. */
  actors: string;
  recipients: string;
  /** Equal in events that tell one act; null where that cannot be known. */
  act: string | null;
  document: string;
}

/** By which codes the events of an actor are found. */
export interface EventPartiesTable {
  code: string;
  article: number;
  event: EventId;
  role: 'actor' | 'recipient';
}

/** Whom an article names, by each of the names that it has for him. */
export interface ActorNamesTable {
  code: string;
  article: number;
  name: string;
  /** What the register or a dictionary calls him. */
  entry: string;
  entity: EntityId | null;
}

export interface SketchesTable {
  article: number;
  packed: Uint8Array<ArrayBuffer>;
}

export interface SketchKeysTable {
  key: number;
  article: number;
}

/** One row a file: the last reason why it could not be read. */
export interface UnreadTable {
  file: string;
  document: string;
  at: string;
}
