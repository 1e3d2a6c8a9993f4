import type { WordRun } from '../../model/index.ts';

/** Words that stand in two articles, the same or nearly, as a run of each. */
export interface SharedRun {
  readonly kind: 'verbatim' | 'reworded';
  readonly from: WordRun;
  readonly to: WordRun;
}
