import type { ArticleId, ClaimId, StatementId, StoryId } from './id.ts';

/** The quoted words of one statement, as far as alignment needs them. */
export interface QuotedStatement {
  readonly statement: StatementId;
  readonly denies: boolean;
  /** `[first, last]` indices into `Sketch.words` of each quoted run. */
  readonly runs: readonly (readonly [first: number, last: number])[];
}

/**
 * What alignment keeps of an article so that later articles can be compared with it: under 30 kB for a
 * report of 2,000 words. Hashes are 32 bits of the lower-case word.
 */
export interface Sketch {
  readonly kind: 'sketch';
  readonly article: ArticleId;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Hash of each word of headline and body, in order. */
  readonly words: Uint32Array;
  /** Where each of them starts in the article's text, and how long it is. */
  readonly wordStarts: Uint32Array;
  readonly wordLengths: Uint8Array;
  /** First word of each sentence, as an index into `words`. */
  readonly sentenceStarts: Uint32Array;
  /** The article's terms, as hashes in ascending order, and their weights in a vector of length 1. */
  readonly terms: Uint32Array;
  readonly termWeights: Float32Array;
  /** Keys under which the ledger files the sketch: articles that share one are candidates for each other. */
  readonly keys: Uint32Array;
  /** First and last word of each stretch between quotation marks, whether or not a statement was found there. */
  readonly quotations: Uint32Array;
  readonly quotedStatements: readonly QuotedStatement[];
}

/** An earlier article that might tell the same, with what was decided about it. */
export interface Candidate {
  readonly sketch: Sketch;
  readonly story: StoryId;
  readonly claims: readonly { readonly statement: StatementId; readonly claim: ClaimId }[];
}
