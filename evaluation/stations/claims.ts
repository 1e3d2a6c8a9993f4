import { joinInTurn } from '../../src/alignment/claims/join-in-turn.fixture.ts';
import { toTellingRef } from '../../src/model/index.ts';
import { drawLessons, FOLDS, foldsOf, isOneClaim, learnClaims } from '../../training/claims/learn-claims.ts';
import { readMarkedPairs, sketchBasil } from '../../training/claims/read-marked-claims.ts';
import { scorePairs } from '../../training/claims/score-pairs.ts';
import type { Station } from '../station.ts';

/**
 * How well statements of two articles that make one claim are told from those that do not, by pairs that readers judged: one pair at a time, and
 * as the claims come out when a happening's articles are read in turn. Each happening is judged by what the others teach. `claims of six
 * or fewer`: the share of tellings in claims that stay small, for a claim must not grow into a topic.
 */
export const claims: Station = {
  name: 'claims',
  gold: ['basil'],
  async measure(data, tools) {
    const articles = await sketchBasil(data, tools);
    const pairs = readMarkedPairs(articles);
    const { marked, background } = drawLessons(pairs, articles, tools.alignment);
    const folds = foldsOf(articles.map(({ story }) => story));
    const models = Array.from({ length: FOLDS }, (_, fold) =>
      learnClaims([...marked, ...background].filter(({ story }) => folds.get(story) !== fold)),
    );
    const byPair = scorePairs(marked, ({ story }) => models[folds.get(story) ?? 0]);
    const claimOf = new Map(
      [...Map.groupBy(articles, ({ story }) => story)].flatMap(([story, told]) => {
        const model = models[folds.get(story) ?? 0] ?? tools.alignment.claims;
        const sketches = told.map(({ sketch }) => sketch);
        const joined = joinInTurn(sketches, { ...tools.alignment, claims: model });
        return joined.map(({ telling, claim }) => [telling, claim] as const);
      }),
    );
    const together = pairs.filter(({ a, b }) => {
      const [one, other] = [a, b].map(({ sketch, telling }) =>
        claimOf.get(toTellingRef(sketch.article, telling.id)),
      );
      return one !== undefined && one === other;
    });
    const right = together.filter(isOneClaim).length;
    const sizes = [...Map.groupBy(claimOf.values(), (claim) => claim).values()].map(({ length }) => length);
    const small = sizes.filter((size) => size <= 6).reduce((sum, size) => sum + size, 0);
    return {
      'pairs, precision': byPair.precision,
      'pairs, recall': byPair.recall,
      'pairs, F1': byPair.f1,
      'in claims, precision': right / together.length,
      'in claims, recall': right / pairs.filter(isOneClaim).length,
      'claims of six or fewer': small / claimOf.size,
    };
  },
};
