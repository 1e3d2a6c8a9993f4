import type { Statement } from './statement.ts';

/** What was found in one article, with its evidence. A union by `kind`, of one member so far: coded acts will join it. */
export type Finding = Statement;

/** What this version of Hearsay does not look for yet, so that its absence is not read as "nothing happened". */
export const NOT_LOOKED_FOR = ['dates', 'events'] as const;

/** The statements among the findings. */
export function statementsOf(findings: readonly Finding[]): readonly Statement[] {
  return findings;
}
