import type { EntityId, EntityKind, Mention, TokenRange } from '../../model/index.ts';
import { rangeOfSpan, topOf, type Scene } from '../scene.ts';

/** A mention of the analysis and the tokens that it stands on. */
export interface NamedRange extends TokenRange {
  readonly mention: Mention;
}

/** Which mentions of the analysis stand where. */
export interface NamedRanges {
  readonly all: readonly NamedRange[];
  readonly byEntity: ReadonlyMap<EntityId, readonly NamedRange[]>;
  /** The names on exactly these tokens. */
  readonly at: (range: TokenRange) => readonly NamedRange[];
  /** The longest name or title around a token; undefined for none. */
  readonly around: (token: number) => NamedRange | undefined;
  /** Who is meant by the name, the pronoun or the description whose head stands on a token; null for nobody. */
  readonly entityOn: (token: number) => EntityId | null;
}

export function toNamedRanges(scene: Scene): NamedRanges {
  const all = scene.analysis.names.flatMap((mention) =>
    mention.spans.map((span) => ({ mention, ...rangeOfSpan(scene, span) })),
  );
  const byFirst = Map.groupBy(all, ({ first }) => first);
  const longest = new Map<number, NamedRange>();
  const byEntity = new Map<EntityId, NamedRange[]>();
  const byHead = new Map<number, EntityId>();
  for (const range of all) {
    const { entity } = range.mention;
    if (entity !== null) {
      const same = byEntity.get(entity);
      if (same) same.push(range);
      else byEntity.set(entity, [range]);
      const head = topOf(scene, range);
      if (range.mention.form === 'name' || !byHead.has(head)) byHead.set(head, entity);
    }
    if (!isNameOrTitle(range.mention)) continue;
    for (let token = range.first; token <= range.last; token++) {
      const other = longest.get(token);
      if (!other || other.last - other.first < range.last - range.first) longest.set(token, range);
    }
  }
  return {
    all,
    byEntity,
    at: ({ first, last }) => (byFirst.get(first) ?? []).filter((range) => range.last === last && isNameOrTitle(range.mention)), // prettier-ignore
    around: (token) => longest.get(token),
    entityOn: (token) => byHead.get(token) ?? null,
  };
}

export function isKind({ mention }: NamedRange, ...kinds: readonly EntityKind[]): boolean {
  return kinds.includes(mention.kind);
}

function isNameOrTitle({ form, kind }: Mention): boolean {
  return form === 'name' || kind === 'role';
}
