import type { Scene } from '../scene.ts';
import type { ActorKnowledge } from './actor-knowledge.ts';
import type { NameMatch } from './match-names.ts';
import type { NamedRanges } from './named-ranges.ts';

/** An article with the names in it that are known. */
export interface NamedScene extends Scene {
  readonly knowledge: ActorKnowledge;
  /** The day of publication, `YYYY-MM-DD`; null where unknown. */
  readonly day: string | null;
  /** The one state that the article is about; null where there is none. */
  readonly home: string | null;
  /** How many of its names speak for each state. */
  readonly states: ReadonlyMap<string, number>;
  /** Bodies of the register that the article calls by a name of their own. */
  readonly bodies: ReadonlySet<string>;
  /** Codes of those of them that are of no state: `IGOUNO`. */
  readonly bodyCodes: ReadonlySet<string>;
  readonly ranges: NamedRanges;
  /** Known names in order. */
  readonly matches: readonly NameMatch[];
  /** The known name on each token that has one. */
  readonly matchOn: ReadonlyMap<number, NameMatch>;
  /** Nouns for actors by their last token. */
  readonly nouns: ReadonlyMap<number, readonly NameMatch[]>;
}
