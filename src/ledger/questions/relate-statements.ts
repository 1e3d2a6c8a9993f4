import type { Statement, StatementId } from '../../model/index.ts';

/** The statements of its article that one has to do with. */
export interface Relatives {
  readonly deniedBy: readonly StatementId[];
  /** Those that stand in its content, not in one another's. */
  readonly holds: readonly StatementId[];
}

/**
 * What other statements of their article say of each: that they deny it, or stand within it.
 *
 * @example relateStatements([claim, { ...denial, denies: claim.id }]).get(claim.id)?.deniedBy // [denial.id]
 */
export function relateStatements(statements: readonly Statement[]): ReadonlyMap<StatementId, Relatives> {
  const denials = Map.groupBy(statements, ({ denies }) => denies);
  const inner = Map.groupBy(statements, ({ within }) => within);
  const idsOf = (related: readonly Statement[] = []): readonly StatementId[] => related.map(({ id }) => id);
  return new Map(
    statements.map(({ id }) => [id, { deniedBy: idsOf(denials.get(id)), holds: idsOf(inner.get(id)) }]),
  );
}
