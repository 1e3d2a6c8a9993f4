import { pathToFileURL } from 'node:url';
import { align, sketch, type Frequencies } from '../../src/alignment/index.ts';
import type { Tools } from '../../src/engine.ts';
import type { StoryId } from '../../src/model/index.ts';
import { openFile, storyOf } from '../alignment/filed-sketches.ts';
import { readBasil, readEcb, type ToldArticle } from '../alignment/gold-stories.ts';
import { EMPTY_ANALYSIS } from '../../src/alignment/plain-analysis.fixture.ts';
import { seededRandom, shuffle } from '../../training/shuffle.ts';

type Grouping = Readonly<Record<string, string>>;
interface Referee {
  readonly bcubed: (gold: Grouping, predicted: Grouping) => { readonly f1: number };
}

const SEEDS = [1, 2, 3];

/** Tells articles apart one at a time, in one order of arrival. */
function groupIntoStories(told: readonly ToldArticle[], frequencies: Frequencies): Grouping {
  const filed = openFile();
  const stories: Record<string, StoryId> = {};
  for (const { article } of told) {
    const drawn = sketch(article, EMPTY_ANALYSIS, [], frequencies);
    const alignments = align(drawn, filed.candidatesFor(drawn));
    filed.file(drawn, alignments);
    stories[article.id] = storyOf(alignments);
  }
  return stories;
}

function withoutDates(told: readonly ToldArticle[]): readonly ToldArticle[] {
  return told.map(({ article, story }) => ({ article: { ...article, publishedAt: null }, story }));
}

/**
 * How well articles are grouped into stories: B-cubed F1, the mean over three orders of arrival, by the
 * referee that lies beside the gold data. BASIL with its dates of publication and without, ECB+ without.
 */
export async function measureStories(data: string, { frequencies }: Tools): Promise<Record<string, number>> {
  const referee = new URL('../score/stories.mjs', `${pathToFileURL(data).href}/`);
  const { bcubed } = (await import(referee.href)) as Referee;
  const measure = (told: readonly ToldArticle[]): number => {
    const gold = Object.fromEntries(told.map(({ article, story }) => [article.id, story]));
    const scores = SEEDS.map(
      (seed) => bcubed(gold, groupIntoStories(shuffle(told, seededRandom(seed)), frequencies)).f1,
    );
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  const basil = await readBasil(data);
  return {
    'basil, dated, B-cubed F1': measure(basil),
    'basil, undated, B-cubed F1': measure(withoutDates(basil)),
    'ecb, undated, B-cubed F1': measure(await readEcb(data)),
  };
}
