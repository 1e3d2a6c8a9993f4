import type { Judgement, Verdict } from '../judge-events.ts';
import { judgeNews, type JudgedArticle } from '../judge-news.ts';
import type { Scores, Station } from '../station.ts';

/** What must be right of an event for it to count, each with what stands before it. */
const LEVELS = {
  type: ({ isTypeRight }) => isTypeRight,
  sides: ({ isTypeRight, areSidesRight }) => isTypeRight && areSidesRight,
  status: ({ isTypeRight, areSidesRight, isStatusRight }) => isTypeRight && areSidesRight && isStatusRight,
} satisfies Readonly<Record<string, (verdict: Verdict) => boolean>>;

/**
 * The events found in running news, where most sentences tell none, against those marked in five reports and fifteen of PolNeAR's dev
 * articles: right by type; by type and sides; by type, sides and status. `firm` are those that are shown, `all` the tentative too.
 * Calibrated is a confidence whose mean is the share that are right by type and sides. `evaluation/list-acts.ts` lists what is wrong.
 */
export const acts: Station = {
  name: 'acts',
  gold: ['reports', 'polnear/dev/text'],
  async measure(data, tools) {
    const judged = await judgeNews(data, tools);
    const reports = judged.filter(({ path }) => path.startsWith('reports/'));
    return {
      ...score('firm', judged, ({ firm }) => firm),
      ...score('all', judged, ({ all }) => all),
      ...score('reports, firm', reports, ({ firm }) => firm),
      ...score('reports, all', reports, ({ all }) => all),
      'confidence calibrated': calibrationOf(judged.flatMap(({ all }) => all.verdicts)),
    };
  },
};

function score(
  name: string,
  judged: readonly JudgedArticle[],
  judgementOf: (article: JudgedArticle) => Judgement,
): Scores {
  const verdicts = judged.flatMap((article) => judgementOf(article).verdicts);
  const wanted = judged.flatMap(({ marked }) => marked).length;
  return Object.fromEntries(
    Object.entries(LEVELS).flatMap(([level, isRight]) => {
      const right = verdicts.filter(isRight).length;
      return [
        [`${name}: ${level} precision`, share(right, verdicts.length)],
        [`${name}: ${level} recall`, share(right, wanted)],
      ];
    }),
  );
}

function calibrationOf(verdicts: readonly Verdict[]): number {
  const confidence = verdicts.reduce((sum, { found }) => sum + found.confidence, 0);
  const right = verdicts.filter(LEVELS.sides).length;
  return verdicts.length === 0 ? 0 : 1 - Math.abs(confidence - right) / verdicts.length;
}

/** Nothing found is nothing right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
