import { analyse } from '../src/analysis/index.ts';
import type { Tools } from '../src/engine.ts';
import { find } from '../src/findings/index.ts';
import { toScene } from '../src/findings/scene.ts';
import { eventsOf, firmEventsOf, type Article } from '../src/model/index.ts';
import { readMarkedArticles, type MarkedEvent } from '../training/events/read-marks.ts';
import { judgeEvents, type Judgement } from './judge-events.ts';

/** An article of the gold, and the events found in it, judged. */
export interface JudgedArticle {
  /** Below the data folder. */
  readonly path: string;
  readonly article: Article;
  readonly marked: readonly MarkedEvent[];
  /** Without the tentative ones, which can tell nothing marked. */
  readonly firm: Judgement;
  readonly all: Judgement;
}

/** Reads the articles whose events are marked in `gold/events.json` as a user would, and judges what is found in each. */
export async function judgeNews(data: string, tools: Tools): Promise<readonly JudgedArticle[]> {
  const { persons, bodies } = tools.findings.statements.sourcing;
  const people = new Set([...persons, ...bodies]);
  const gold = await readMarkedArticles(data, 'gold', tools.furniture);
  return gold.map(({ path, article, events: marked }) => {
    const analysis = analyse(article, tools.reader);
    const scene = toScene(article, analysis);
    const findings = find(article, analysis, tools.findings);
    return {
      path,
      article,
      marked,
      firm: judgeEvents(scene, firmEventsOf(findings), marked, people),
      all: judgeEvents(scene, eventsOf(findings), marked, people),
    };
  });
}
