import type { Statement } from '../../../model/index.ts';
import type { Matter } from './matter.ts';

/** How telling it is that two contents share a word: 1 for a word of these two alone, less the more have it. */
export type RarityOf = (lemma: string) => number;

/** A statement and what it is about. */
export interface Compared {
  readonly statement: Pick<Statement, 'speaker' | 'cue' | 'stance'>;
  readonly matter: Matter;
}

/** Of a denial with more words of its own, one must recur in what it denies: "denied the charge" has none, "denied any arms deals" few. */
const FEW_WORDS = 3;

/**
 * How well a statement fits as the one denied. It must accuse the denier or be the words of somebody whom the denial names ("rejected
 * Berg's claim"), which counts 1; that it is an accusation counts 1, the same parties ¼, the same matter 1½ at most. Null where
 * it cannot be it: nobody denies his own words.
 */
export function scoreDenied(
  { statement, matter }: Compared,
  denial: Matter,
  rarityOf: RarityOf,
): number | null {
  const isClaim = statement.stance === 'affirms' || statement.stance === 'confirms';
  if (!isClaim || hasCommon(matter.speakers, denial.speakers)) return null;
  if (!hasCommon(matter.parties, denial.speakers) && !hasCommon(matter.speakers, denial.parties)) return null;
  const shared = [...denial.lemmas].filter((lemma) => matter.lemmas.has(lemma));
  if (shared.length === 0 && (isOtherMatter(matter, denial) || isSomebodyUnknown(statement))) return null;
  return (
    1 +
    (statement.cue.kind === 'accuse' ? 1 : 0) +
    (hasCommon(matter.parties, denial.parties) ? 0.25 : 0) +
    Math.min(
      1.5,
      shared.map(rarityOf).reduce((sum, rarity) => sum + rarity, 0),
    )
  );
}

function isOtherMatter({ speakers, parties }: Matter, denial: Matter): boolean {
  if (denial.lemmas.size > FEW_WORDS) return true;
  return [...denial.parties].some(
    (party) => !parties.has(party) && !speakers.has(party) && !denial.speakers.has(party),
  );
}

/** "They", of whom it is not known who they are, may be the denier himself. */
function isSomebodyUnknown({ speaker }: Compared['statement']): boolean {
  return speaker?.form === 'pronoun' && speaker.entity === null;
}

function hasCommon<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
