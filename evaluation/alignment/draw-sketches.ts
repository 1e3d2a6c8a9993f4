import { sketch } from '../../src/alignment/index.ts';
import type { Tools } from '../../src/engine.ts';
import type { Article, Sketch } from '../../src/model/index.ts';
import { readOnce } from '../read-once.ts';
import type { ToldArticle } from './gold-stories.ts';

/** What alignment keeps of an article, and the happening that people say it tells. */
export interface DrawnArticle {
  readonly sketch: Sketch;
  readonly story: string;
}

export interface DrawnTwice {
  readonly dated: readonly DrawnArticle[];
  /** As if nobody knew when they were published: what "Tuesday" means is not known either. */
  readonly undated: readonly DrawnArticle[];
}

/** The sketches of articles, read as the engine reads them: with the days of publication, and without. */
export function drawSketches(told: readonly ToldArticle[], tools: Tools): DrawnTwice {
  const drawn = told.map(({ article, story }) => {
    const draw = (of: Article): DrawnArticle => {
      const { analysis, findings } = readOnce(of, tools);
      return { sketch: sketch(of, analysis, findings, tools.alignment), story };
    };
    const dated = draw(article);
    return article.publishedAt === null
      ? { dated, undated: dated }
      : { dated, undated: draw({ ...article, publishedAt: null, publishedBy: 'unknown' }) };
  });
  return { dated: drawn.map(({ dated }) => dated), undated: drawn.map(({ undated }) => undated) };
}
