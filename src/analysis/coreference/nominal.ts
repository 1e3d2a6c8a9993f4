import type { MentionForm, TokenRange } from '../../model/index.ts';
import type { PronounCase, Sort, ThirdPerson } from './coreference-lexicon.ts';

// prettier-ignore
export const DETERMINERS = ['none', 'definite', 'indefinite', 'demonstrative', 'possessive', 'quantity'] as const;
export type Determiner = (typeof DETERMINERS)[number];

/** A phrase that can mean somebody or something: a name, a noun with what stands before it, several of them joined, a pronoun. */
export interface Nominal extends TokenRange {
  /** The token that the others hang from. */
  readonly head: number;
  readonly sentence: number;
  readonly form: MentionForm;
  /** For a pronoun of the third person: which; else null. */
  readonly pronoun: { readonly person: ThirdPerson; readonly case: PronounCase } | null;
  /** Index of the name among the article's, -1 for none. */
  readonly name: number;
  /** Whether it is "Lind and Roos": one nominal for the two. */
  readonly isJoined: boolean;
  readonly isPlural: boolean;
  readonly sort: Sort;
  readonly determiner: Determiner;
  /** Index of the quotation it stands in, -1 for none. */
  readonly quotation: number;
}
