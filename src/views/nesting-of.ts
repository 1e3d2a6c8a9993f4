import type { Statement, StatementId } from '../model/index.ts';

/** Deeper nesting is shown as if it went no deeper: a list is only so wide. */
const DEEPEST = 6;

/**
 * How deep each of some statements stands within others of them; 0 for those that stand in none.
 *
 * @example nestingOf([outer, { ...inner, within: outer.id }]).get(inner.id) // 1
 */
export function nestingOf(statements: readonly Statement[]): ReadonlyMap<StatementId, number> {
  const outerById = new Map(statements.map(({ id, within }) => [id, within]));
  const depthOf = (id: StatementId): number => {
    let depth = -1;
    let outer: StatementId | null | undefined = id;
    while (outer !== null && outerById.has(outer) && depth < DEEPEST) {
      depth++;
      outer = outerById.get(outer) ?? null;
    }
    return depth;
  };
  return new Map(statements.map(({ id }) => [id, depthOf(id)]));
}
