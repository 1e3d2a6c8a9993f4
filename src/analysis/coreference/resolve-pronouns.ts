import type { EntityId, Span } from '../../model/index.ts';

/** A person named in a sentence, as a pronoun may look back at him. */
export interface Antecedent {
  readonly entity: EntityId;
  readonly span: Span;
}

/** One sentence, as far as pronouns matter: its persons outside quotations, and its pronouns. */
export interface PronounScene {
  readonly persons: readonly Antecedent[];
  readonly pronouns: readonly Span[];
}

/** How many sentences a pronoun may look back. */
const REACH = 2;

/**
 * "He" and "she" outside quotations: whoever the nearest earlier sentence (or the same one) names first, the subject as
 * a rule, if nobody else has been named in the same sentence before the pronoun. Unresolved where that is not so.
 * Precision before recall: a wrong tie costs more than a missed one.
 */
export function resolvePronouns(scenes: readonly PronounScene[]): readonly (readonly [Span, EntityId])[] {
  const resolved: (readonly [Span, EntityId])[] = [];
  let carried: EntityId | undefined;
  let age = 0;
  for (const { persons, pronouns } of scenes) {
    for (const pronoun of pronouns) {
      const before = new Set(persons.filter(({ span }) => span[1] <= pronoun[0]).map(({ entity }) => entity));
      const [named] = before;
      const entity = before.size === 0 ? carried : before.size === 1 ? named : undefined;
      if (entity === undefined) continue;
      resolved.push([pronoun, entity]);
      carried = entity;
      age = 0;
    }
    const opensWithPronoun = pronouns[0] !== undefined && pronouns[0][0] <= (persons[0]?.span[0] ?? Infinity);
    const first = persons[0]?.entity;
    if (first !== undefined && !opensWithPronoun) {
      carried = first;
      age = 0;
    } else if (pronouns.length === 0 && ++age >= REACH) carried = undefined;
  }
  return resolved;
}
