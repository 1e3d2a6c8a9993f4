import { TERM_KINDS } from '../../model/index.ts';
import type { ReadyArticle } from './ready-article.ts';

/** How much of one article's opening another article has too. */
export interface OpeningCover {
  /** Share of all that the opening tells, 0 to 1; an opening that tells little is taken to be half covered. */
  readonly all: number;
  readonly names: number;
  /** How much the numerals tell that the other has not, in nats. */
  readonly numeralsMissing: number;
}

/** As if the opening told so much more, in nats, of which the other article has a share. */
const PRIOR = 6;
const PRIOR_SHARE = 0.3;
/** Sketches keep what a word tells in sixteenths of a nat. */
const STEPS = 16;

/** How much of what `told`'s opening tells stands anywhere in `other`. */
export function coverOpening({ sketch: told }: ReadyArticle, other: ReadyArticle): OpeningCover {
  const all = { told: PRIOR, shared: PRIOR * PRIOR_SHARE };
  const names = { told: PRIOR, shared: PRIOR * PRIOR_SHARE };
  let numeralsMissing = 0;
  told.opening.forEach((hash, index) => {
    const rarity = (told.openingRarities[index] ?? 0) / STEPS;
    const kind = told.openingKinds[index] ?? 0;
    const shared = other.vocabulary.has(hash) ? rarity : 0;
    all.told += rarity;
    all.shared += shared;
    if (kind & TERM_KINDS.name) {
      names.told += rarity;
      names.shared += shared;
    } else if (kind & TERM_KINDS.numeral) numeralsMissing += rarity - shared;
  });
  return { all: all.shared / all.told, names: names.shared / names.told, numeralsMissing };
}
