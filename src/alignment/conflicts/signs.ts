import { CONFLICT_SLOTS } from '../../model/index.ts';

/**
 * What tells a conflict from two facts that merely look alike, each 0 to 1. Of the articles: `lineage`, how much of both is one by a copy. Of
 * the passages: `likeness`; `copied`, the lineage where they are one by that copy; `others`, how much else they tell otherwise. Of what stands
 * around the values: `wide`, `close` and `beside` (see `Context`). Of the values: `said here` and `said nearby`, whether one is told in the
 * other passage too, or in a sentence beside it; `new`, how many of the two are told nowhere in the other article; `only left`, whether each
 * is the only one of its slot without its like in the other passage; `crowd`, how many there are of it; `one unit`, whether what they count
 * is told and the same; `two sorts`, whether one is read as a person and the other as a body or place; `unsorted`, whether a place may be in
 * the other; `position`, how near their places in the sentences are; and the slot. What counts otherwise in a copied passage than between
 * reports of their own is there once more, as `copied …`.
 */
export const SIGNS = [
  'lineage',
  'likeness',
  'copied',
  'others',
  'wide',
  'close',
  'beside',
  'said here',
  'said nearby',
  'one unit',
  'two sorts',
  'only left',
  'new',
  'position',
  'unsorted',
  'crowd',
  'copied wide',
  'copied only left',
  'copied new',
  'copied beside',
  'polarity likeness',
  ...CONFLICT_SLOTS,
] as const;

export type Sign = (typeof SIGNS)[number];

/** The signs of one difference; those that it lacks are 0. */
export type Signs = Readonly<Partial<Record<Sign, number>>>;
