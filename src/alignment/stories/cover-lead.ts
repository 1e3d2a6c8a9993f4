import { RARITY_STEPS } from '../sketch/tell-concepts.ts';
import type { ReadyArticle } from './ready-article.ts';

/** The headline, or the sentence that says what happened. */
const LEAD_WORDS = 35;
/** As if the lead told so much more, in nats, of which the other article has a share. */
const PRIOR = 4;
const PRIOR_SHARE = 0.3;

/** How much of what `told`'s first words mean is meant anywhere in `other`, 0 to 1. */
export function coverLead({ sketch: told }: ReadyArticle, other: ReadyArticle): number {
  let all = PRIOR;
  let shared = PRIOR * PRIOR_SHARE;
  const seen = new Set([0]);
  told.concepts.subarray(0, LEAD_WORDS).forEach((concept, at) => {
    if (seen.has(concept)) return;
    seen.add(concept);
    const rarity = (told.rarities[at] ?? 0) / RARITY_STEPS;
    all += rarity;
    if (other.vocabulary.has(concept)) shared += rarity;
  });
  return shared / all;
}
