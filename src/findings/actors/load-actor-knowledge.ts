import type { ActorDictionary, Register } from '../../model/index.ts';
import { parseInstitutions } from './institution.ts';
import { toActorIndex } from './actor-index.ts';
import { parseBorrowingNouns, parseSeatVerbs, type ActorKnowledge } from './actor-knowledge.ts';

/**
 * What the rules for actors know, from the register, a user's dictionaries, and the files that `text` gives by their path.
 *
 * @throws Error naming the file and the line that cannot be understood
 */
export async function loadActorKnowledge(
  text: (path: string) => Promise<string>,
  register: Register,
  dictionaries: readonly ActorDictionary[] = [],
): Promise<ActorKnowledge> {
  const [cities, provinces, outlets, institutions, seatVerbs, nouns] = await Promise.all([
    text('register/cities.tsv'),
    text('register/provinces.tsv'),
    text('register/outlets.tsv'),
    text('register/institutions.tsv'),
    text('lexicon/seat-verbs.tsv'),
    text('lexicon/borrowing-nouns.tsv'),
  ]);
  return {
    index: toActorIndex(register, { cities, provinces, outlets }, dictionaries),
    institutions: parseInstitutions(institutions),
    seatVerbs: parseSeatVerbs(seatVerbs),
    borrowingNouns: parseBorrowingNouns(nouns),
  };
}
