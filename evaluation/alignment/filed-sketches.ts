import type { AffairId, Alignment, ArticleId, Candidate, Sketch, StoryId } from '../../src/model/index.ts';

const NEWEST_A_KEY = 200;
const MOST_CANDIDATES = 64;

/** A ledger's index in memory: sketches filed under their keys, found again by the keys they share. */
export interface FiledSketches {
  readonly candidatesFor: (sketch: Sketch) => readonly Candidate[];
  readonly file: (sketch: Sketch, alignments: readonly Alignment[]) => void;
  /** The story that an article is in by now, and its affair. */
  readonly groupsOf: (article: ArticleId) => { readonly story: StoryId; readonly affair: AffairId | null };
}

export function openFile(): FiledSketches {
  const candidates: Candidate[] = [];
  const numbersByKey = new Map<number, number[]>();
  const numberByArticle = new Map<ArticleId, number>();
  const affairByStory = new Map<StoryId, AffairId>();
  const mergedInto = new Map<string, string>();

  /** The id that stands for a group by now. */
  function standing<Id extends string>(id: Id): Id {
    let stands = id;
    for (let into = mergedInto.get(stands); into !== undefined; into = mergedInto.get(stands))
      stands = into as Id;
    return stands;
  }

  function asOfNow(candidate: Candidate): Candidate {
    const affair = affairByStory.get(candidate.story);
    return {
      ...candidate,
      story: standing(candidate.story),
      affair: affair === undefined ? null : standing(affair),
      claims: candidate.claims.map((each) => ({ ...each, claim: standing(each.claim) })),
      newsEvents: candidate.newsEvents.map((each) => ({ ...each, newsEvent: standing(each.newsEvent) })),
    };
  }

  return {
    candidatesFor(sketch) {
      const shared = new Map<number, number>();
      for (const key of sketch.keys)
        for (const number of (numbersByKey.get(key) ?? []).slice(-NEWEST_A_KEY))
          shared.set(number, (shared.get(number) ?? 0) + 1);
      return [...shared]
        .sort((a, b) => b[1] - a[1] || b[0] - a[0])
        .slice(0, MOST_CANDIDATES)
        .flatMap(([number]) => candidates[number] ?? [])
        .map(asOfNow);
    },
    file(sketch, alignments) {
      for (const alignment of alignments) {
        if (alignment.kind === 'affair-membership') affairByStory.set(alignment.story, alignment.affair);
        if (alignment.kind !== 'merger') continue;
        const [from, into] = [standing<string>(alignment.from), standing<string>(alignment.into)];
        if (from !== into) mergedInto.set(from, into);
      }
      for (const key of sketch.keys) {
        const numbers = numbersByKey.get(key);
        if (numbers) numbers.push(candidates.length);
        else numbersByKey.set(key, [candidates.length]);
      }
      numberByArticle.set(sketch.article, candidates.length);
      candidates.push({
        sketch,
        story: storyOf(alignments),
        affair: null,
        claims: alignments.filter((alignment) => alignment.kind === 'claim-membership'),
        newsEvents: alignments.filter((alignment) => alignment.kind === 'event-membership'),
        conflicts: [],
      });
    },
    groupsOf(article) {
      const candidate = candidates[numberByArticle.get(article) ?? -1];
      if (!candidate) throw new Error(`${article} was not filed`);
      const { story, affair } = asOfNow(candidate);
      return { story, affair };
    },
  };
}

/** The story that an article was found to tell. Throws where none was: `align` always gives one. */
export function storyOf(alignments: readonly Alignment[]): StoryId {
  const membership = alignments.find((alignment) => alignment.kind === 'membership');
  if (!membership) throw new Error('an article without a story');
  return membership.story;
}
