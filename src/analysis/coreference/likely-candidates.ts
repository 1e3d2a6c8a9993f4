import type { Candidate } from './antecedent-features.ts';
import type { ThirdPerson } from './coreference-lexicon.ts';
import type { Scene } from './scene.ts';
import { MEANINGS } from './sort-model.ts';

/** A candidate before it is compared with the others. */
export type Draft = Omit<Candidate, 'isLikely' | 'likelyNearer' | 'likelyBefore'>;

const PERSON = MEANINGS.indexOf('person');

/** Marks which candidates number, sort and meaning speak for, and counts the likely ones nearer, and before each in its sentence. */
export function withLikelihood(
  scene: Scene,
  person: ThirdPerson,
  drafts: readonly Draft[],
): readonly Candidate[] {
  const likely = drafts.map((draft) => isLikely(scene, person, draft));
  let nearer = 0;
  return drafts.map((draft, i) => {
    const candidate = {
      ...draft,
      isLikely: likely[i] === true,
      likelyNearer: nearer,
      // What follows in the list stands before it in the text.
      likelyBefore: drafts.filter(
        ({ latest }, j) =>
          likely[j] && latest.sentence === draft.latest.sentence && latest.head < draft.latest.head,
      ).length,
    };
    if (likely[i]) nearer++;
    return candidate;
  });
}

function isLikely(
  scene: Scene,
  person: ThirdPerson,
  { figure, anchor, anchorIndex, latest }: Draft,
): boolean {
  if (latest.pronoun) return latest.pronoun.person === person;
  const sort = figure.sort === 'unknown' ? anchor.sort : figure.sort;
  const isPerson =
    sort === 'man' || sort === 'woman' || sort === 'person' || (sort === 'unknown' && (scene.wordMeanings[anchorIndex * MEANINGS.length + PERSON] ?? 0) > 0.5); // prettier-ignore
  if (person === 'they') return anchor.isPlural || sort === 'body';
  if (anchor.isPlural && anchor.form !== 'name') return false;
  return person === 'it' ? !isPerson : isPerson;
}
