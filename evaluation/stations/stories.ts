import { pathToFileURL } from 'node:url';
import type { Tools } from '../../src/engine.ts';
import { seededRandom, shuffle } from '../../training/shuffle.ts';
import { drawSketches, type DrawnArticle } from '../alignment/draw-sketches.ts';
import { readBasil, readEcb } from '../alignment/gold-stories.ts';
import { groupIntoStories } from '../alignment/group-into-stories.ts';
import { judgeAffairs } from '../alignment/judge-affairs.ts';

type Grouping = Readonly<Record<string, string>>;
interface Referee {
  readonly bcubed: (gold: Grouping, predicted: Grouping) => { readonly f1: number };
}
/** Each by its share or F1, the mean over the orders of arrival. */
interface Scores {
  readonly f1: number;
  readonly apart: number;
}

const SEEDS = [1, 2, 3];

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function groupingBy(drawn: readonly DrawnArticle[], name: (article: DrawnArticle) => string): Grouping {
  return Object.fromEntries(drawn.map((article) => [article.sketch.article, name(article)]));
}

/** ECB+ has two happenings a topic, BASIL one. */
function topicOf({ story }: DrawnArticle): string {
  return story.replace(/ ecb(?:plus)?$/, '');
}

/**
 * How well articles are grouped into stories: B-cubed F1, the mean over three orders of arrival, by the referee that lies beside the
 * gold data. BASIL with its dates of publication and without, ECB+ without. And of affairs, which have no gold: how many pairs of
 * articles on different topics, as people sorted them, are kept apart.
 */
export async function measureStories(data: string, tools: Tools): Promise<Record<string, number>> {
  const referee = new URL('../score/stories.mjs', `${pathToFileURL(data).href}/`);
  const { bcubed } = (await import(referee.href)) as Referee;
  const measure = (drawn: readonly DrawnArticle[]): Scores => {
    const stories = groupingBy(drawn, ({ story }) => story);
    const topics = groupingBy(drawn, topicOf);
    const runs = SEEDS.map((seed) => {
      const grouped = groupIntoStories(shuffle(drawn, seededRandom(seed)), tools.alignment);
      return {
        f1: bcubed(stories, grouped.storyByArticle).f1,
        apart: 1 - judgeAffairs(stories, topics, grouped.affairByArticle).ofOthers,
      };
    });
    return { f1: meanOf(runs.map(({ f1 }) => f1)), apart: meanOf(runs.map(({ apart }) => apart)) };
  };
  const basil = drawSketches(await readBasil(data), tools);
  const dated = measure(basil.dated);
  const undated = measure(basil.undated);
  const ecb = measure(drawSketches(await readEcb(data), tools).undated);
  return {
    'basil, dated, B-cubed F1': dated.f1,
    'basil, undated, B-cubed F1': undated.f1,
    'ecb, undated, B-cubed F1': ecb.f1,
    'basil, dated, happenings kept in affairs apart': dated.apart,
    'ecb, topics kept in affairs apart': ecb.apart,
  };
}
