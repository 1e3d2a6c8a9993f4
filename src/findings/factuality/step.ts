import type { Relation } from '../../model/index.ts';
import type { Complement, Shade } from './shade-words.ts';

/** A word on the way from an event up to the root of its sentence, the event's own first. */
export interface Step {
  readonly token: number;
  /** How it hangs on the next step's word; of "left" in "came and left", how "came" does. */
  readonly relation: Relation;
  /** In what form the next step's word governs it. */
  readonly complement: Complement | null;
  /** What the word makes of the step below; null where the lexicon does not know it as governing that. */
  readonly governs: Shade | null;
  readonly isNegated: boolean;
  /** What auxiliaries, adverbs and adjectives beside the word make of it: "may", "allegedly", "possible". */
  readonly beside: readonly Shade[];
  /** "if", "to", "that", "after": what opens its clause, or its preposition; or the empty word. */
  readonly mark: string;
  readonly isConjunct: boolean;
  /** Whether it depends on a condition: "if talks fail". */
  readonly hasCondition: boolean;
}
