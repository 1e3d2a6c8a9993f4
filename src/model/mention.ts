import type { EntityId } from './id.ts';
import type { Span } from './span.ts';

/** What is named; `role` is a title or an office, `document` a treaty, law, resolution or report, `weapon` an arm or a vehicle. */
export const ENTITY_KINDS = [
  'person',
  'organisation',
  'place',
  'nationality',
  'role',
  'document',
  'weapon',
  'other',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const PLACE_KINDS = ['state', 'city', 'other'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * How words point at somebody: by name ("Lloyd Austin"), by description ("an official", "the ministry"),
 * or by pronoun ("he").
 */
export type MentionForm = 'name' | 'description' | 'pronoun';

/**
 * A name, title or pronoun in a text. A title that introduces a person ("Defense Secretary") is his: a description, kind `role`.
 * `entity` is null where it is not known who is meant.
 */
export interface Mention {
  readonly spans: readonly Span[];
  readonly form: MentionForm;
  readonly kind: EntityKind;
  readonly entity: EntityId | null;
}

/** The person, body or place meant, within one article. */
export interface Entity {
  readonly id: EntityId;
  /** Its fullest name in the article. */
  readonly name: string;
  readonly kind: EntityKind;
  /** What kind of place, for a place; else null. */
  readonly place: PlaceKind | null;
  /** CAMEO actor codes; empty until the register gives them. */
  readonly codes: readonly string[];
  /** The register's entry for it, where there is one. */
  readonly register: string | null;
  readonly mentions: readonly Span[];
}
