import type { ConflictSlot } from '../../model/index.ts';

/**
 * How two values stand to each other. `same`: one and the same, however it is put. `vaguer`: both may be right, one being told less
 * exactly. `unlike`: of things that are not compared. A slot: they cannot both be right in it.
 */
export type ValueRelation = 'same' | 'vaguer' | 'unlike' | ConflictSlot;
