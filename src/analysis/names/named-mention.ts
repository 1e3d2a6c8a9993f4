import type { EntityKind, PlaceKind, Span, TokenRange } from '../../model/index.ts';

/** Somebody or something called by name once, before it is known who is who. `first` and `last` are tokens of the article. */
export interface NamedMention extends TokenRange {
  readonly span: Span;
  readonly words: readonly string[];
  readonly kind: EntityKind;
  /** The register's code of the state that is named, that the city lies in or that the people are of; else null. */
  readonly state: string | null;
  /** What kind of place, for a place; else null. */
  readonly place: PlaceKind | null;
  /** The title that introduces a person: "U.S. Defense Secretary"; else null. */
  readonly title: TokenRange | null;
}
