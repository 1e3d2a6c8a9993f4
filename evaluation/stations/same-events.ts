import type { Tools } from '../../src/engine.ts';
import { treesByTopic } from '../../training/same-events/held-out-trees.ts';
import { seededRandom, shuffle } from '../../training/shuffle.ts';
import { readEcbArticles } from '../alignment/ecb-articles.ts';
import { chainsByLemma, goldChains, groupMentions } from '../alignment/group-mentions.ts';
import { scoreChains } from '../alignment/score-chains.ts';

const SEEDS = [1, 2, 3];

/**
 * How well event mentions are grouped into news events on ECB+: the CoNLL F1 over those of our mentions that overlap a gold mention, the mean
 * over three orders of arrival. Each topic is measured by trees that did not learn from it. Beside it the share of gold mentions
 * that are overlapped, and what a mere grouping by lemma gets, within a topic and within a gold story.
 */
export async function measureSameEvents(data: string, tools: Tools): Promise<Record<string, number>> {
  const articles = await readEcbArticles(data, tools);
  const gold = goldChains(articles);
  const trees = treesByTopic(articles, tools.alignment);
  const scores = SEEDS.map((seed) =>
    scoreChains(
      gold,
      groupMentions(shuffle(articles, seededRandom(seed)), ({ topic }) => ({
        ...tools.alignment,
        sameEvents: trees.get(topic) ?? tools.alignment.sameEvents,
      })),
    ),
  );
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const mentions = articles.reduce((sum, article) => sum + article.mentions, 0);
  return {
    'ecb, topics left out, CoNLL F1': mean(scores.map(({ conll }) => conll)),
    'ecb, topics left out, MUC F1': mean(scores.map(({ muc }) => muc.f1)),
    'ecb, topics left out, B-cubed F1': mean(scores.map(({ bcubed }) => bcubed.f1)),
    'ecb, topics left out, CEAF-e F1': mean(scores.map(({ ceafe }) => ceafe.f1)),
    'ecb, gold mentions overlapped': gold.size / mentions,
    'ecb, lemma within topic, CoNLL F1': scoreChains(
      gold,
      chainsByLemma(articles, ({ topic }) => topic),
    ).conll,
    'ecb, lemma within story, CoNLL F1': scoreChains(
      gold,
      chainsByLemma(articles, ({ story }) => story),
    ).conll,
  };
}
