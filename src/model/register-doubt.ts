import type { EntityId } from './id.ts';
import type { CodeSource } from './actor-mention.ts';
import type { Span } from './span.ts';

/** `members`: how many it has. `founded`: the year. */
export const DOUBT_SLOTS = ['members', 'founded'] as const;
export type DoubtSlot = (typeof DOUBT_SLOTS)[number];

/** A body that is taken for another; whether what the text tells of that one is true of it. */
export interface LookAlike {
  readonly name: string;
  readonly fits: boolean;
}

/** What an article tells of a body and the register contradicts; it may have taken the body for another. */
export interface RegisterDoubt {
  readonly kind: 'doubt';
  /** The mention of the body. */
  readonly spans: readonly Span[];
  readonly entity: EntityId | null;
  readonly slot: DoubtSlot;
  /** A number of members, or a year. */
  readonly told: { readonly spans: readonly Span[]; readonly value: number };
  /** What the register has for the article's day, and the line it stands on. */
  readonly register: { readonly value: number; readonly source: CodeSource };
  /** Those that fit come first. */
  readonly lookAlikes: readonly LookAlike[];
  readonly evidence: readonly Span[];
  readonly madeBy: string;
}

/**
 * @example doubtInWords(doubt) // 'said to have 17 members; the register has 15 (United Nations Security Council); 17 fits United Nations Command'
 */
export function doubtInWords({ slot, told, register, lookAlikes }: RegisterDoubt): string {
  const isSaid =
    slot === 'members' ? `said to have ${told.value} members` : `said to be founded in ${told.value}`;
  const fitting = lookAlikes.filter(({ fits }) => fits).map(({ name }) => name);
  const fit = fitting.length === 0 ? '' : `; ${told.value} fits ${fitting.join(', ')}`;
  return `${isSaid}; the register has ${register.value} (${register.source.entry})${fit}`;
}

/** What the register has against each body of an article; those of unknown identity are left out. */
export function doubtsByEntity(
  doubts: readonly RegisterDoubt[],
): ReadonlyMap<EntityId, readonly RegisterDoubt[]> {
  const byEntity = new Map<EntityId, RegisterDoubt[]>();
  for (const doubt of doubts) {
    if (doubt.entity === null) continue;
    const others = byEntity.get(doubt.entity);
    if (others) others.push(doubt);
    else byEntity.set(doubt.entity, [doubt]);
  }
  return byEntity;
}
