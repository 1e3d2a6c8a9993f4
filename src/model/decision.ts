export const DECISION_ACTS = ['merge', 'split', 'confirm', 'reject'] as const;

/** What an analyst can do about what was decided by machine. */
export type DecisionAct = (typeof DECISION_ACTS)[number];

/**
 * An analyst's word, which stands above what alignment decides and outlives a re-run. `merge`: the subjects, two stories or
 * two claims, are one. `split`: an article tells another story than it was put into. `confirm`, `reject`: a copy, conflict or telling of
 * a claim is right, or is none.
 */
export interface Decision {
  readonly kind: 'decision';
  readonly act: DecisionAct;
  /** Ids as `hearsay show` takes them, whole. */
  readonly subjects: readonly string[];
  readonly note: string;
  /** ISO 8601. */
  readonly at: string;
}
