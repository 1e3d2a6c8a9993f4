import type { Alignment, Candidate, Sketch, StoryId } from '../../src/model/index.ts';

const NEWEST_A_KEY = 200;
const MOST_CANDIDATES = 64;

/** A ledger's index in memory: sketches filed under their keys, found again by the keys they share. */
export interface FiledSketches {
  readonly candidatesFor: (sketch: Sketch) => readonly Candidate[];
  readonly file: (sketch: Sketch, alignments: readonly Alignment[]) => void;
}

export function openFile(): FiledSketches {
  const candidates: Candidate[] = [];
  const numbersByKey = new Map<number, number[]>();
  return {
    candidatesFor(sketch) {
      const shared = new Map<number, number>();
      for (const key of sketch.keys)
        for (const number of (numbersByKey.get(key) ?? []).slice(-NEWEST_A_KEY))
          shared.set(number, (shared.get(number) ?? 0) + 1);
      return [...shared]
        .sort((a, b) => b[1] - a[1] || b[0] - a[0])
        .slice(0, MOST_CANDIDATES)
        .flatMap(([number]) => candidates[number] ?? []);
    },
    file(sketch, alignments) {
      for (const key of sketch.keys) {
        const numbers = numbersByKey.get(key);
        if (numbers) numbers.push(candidates.length);
        else numbersByKey.set(key, [candidates.length]);
      }
      candidates.push({ sketch, story: storyOf(alignments), claims: [] });
    },
  };
}

/** The story that an article was found to tell. Throws where none was: `align` always gives one. */
export function storyOf(alignments: readonly Alignment[]): StoryId {
  const membership = alignments.find((alignment) => alignment.kind === 'membership');
  if (!membership) throw new Error('an article without a story');
  return membership.story;
}
