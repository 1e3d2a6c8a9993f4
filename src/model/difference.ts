export const DIFFERENCE_SUBJECTS = [
  'story',
  'affair',
  'copy',
  'claim',
  'conflict',
  'statement',
  'event',
  'decision',
] as const;

/** One thing that a re-run found otherwise. */
export interface Difference {
  readonly of: (typeof DIFFERENCE_SUBJECTS)[number];
  readonly change: 'added' | 'removed' | 'changed';
  /** The id that it goes by; of a copy `from..to`, of a decision its number. */
  readonly id: string;
  /** What it is, in words, on one line. */
  readonly what: string;
}

/** What a re-run of every article with the rules and models of now made otherwise. */
export interface Rerun {
  readonly articles: number;
  /** The versions of rules and models that had made the ledger, and those that make it now; each list in order. */
  readonly madeBy: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly differences: readonly Difference[];
}
