import type { AlignmentKnowledge } from '../../src/alignment/index.ts';
import { joinAffair } from '../../src/alignment/affairs/join-affair.ts';
import { joinStory } from '../../src/alignment/stories/join-story.ts';
import type { DrawnArticle } from './draw-sketches.ts';
import { openFile } from './filed-sketches.ts';

/** Which story and which affair each article ended in, by its id. */
export interface Grouped {
  readonly storyByArticle: Readonly<Record<string, string>>;
  readonly affairByArticle: Readonly<Record<string, string>>;
}

/** Groups articles one at a time, in their order of arrival, as the ledger would. */
export function groupIntoStories(
  drawn: readonly DrawnArticle[],
  { stories: model }: Pick<AlignmentKnowledge, 'stories'>,
): Grouped {
  const filed = openFile();
  for (const { sketch } of drawn) {
    const candidates = filed.candidatesFor(sketch);
    const stories = joinStory(sketch, candidates, model);
    filed.file(sketch, [...stories, ...joinAffair(sketch, candidates, stories, model)]);
  }
  const groups = drawn.map(({ sketch }) => ({ article: sketch.article, ...filed.groupsOf(sketch.article) }));
  return {
    storyByArticle: Object.fromEntries(groups.map(({ article, story }) => [article, story])),
    affairByArticle: Object.fromEntries(
      groups.map(({ article, story, affair }) => [article, affair ?? story]),
    ),
  };
}
