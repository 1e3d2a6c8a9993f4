import type { EntityId } from './id.ts';
import type { Span } from './span.ts';

/** Where a code was taken from: a line of the register or of a dictionary. */
export interface CodeSource {
  /** As the reader can find it: `register/offices.tsv`, `Phoenix.Countries.actors.txt`. */
  readonly file: string;
  readonly line: number;
  /** The entry's name there: "Secretary of Defense of the United States". */
  readonly entry: string;
}

/**
 * Words that mean an actor, with the CAMEO code that he had on the article's day: "Austin" in 2023 is `USAGOVMIL`.
 */
export interface ActorMention {
  readonly kind: 'actor';
  readonly spans: readonly Span[];
  readonly entity: EntityId | null;
  /** Whole CAMEO code, three letters a step: `USA`, `USAGOVMIL`, `IGOUNO`. */
  readonly code: string;
  readonly source: CodeSource;
  readonly evidence: readonly Span[];
  readonly madeBy: string;
}
