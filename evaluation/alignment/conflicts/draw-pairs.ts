import { sketch } from '../../../src/alignment/index.ts';
import { analyse, type Tools } from '../../../src/engine.ts';
import { find } from '../../../src/findings/index.ts';
import { overlaps, spanOfRun, type Sketch } from '../../../src/model/index.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import type { DrawnArticle } from '../draw-sketches.ts';
import { compareTold } from './compare-told.ts';
import type { JudgedPair } from './count-conflicts.ts';
import type { ConflictPair } from './make-conflict-pairs.ts';

/** Any day: the two texts of a pair are of one. */
const PUBLISHED = '2016-05-20';

/** Reads and compares the two texts of a pair that was made: right is what is told of the changed slot at the changed place. */
export function judgeMadePair({ story, text, retold, changed }: ConflictPair, tools: Tools): JudgedPair {
  const draw = (name: string, words: string): Sketch => {
    const article = toPlainArticle(name, words, PUBLISHED);
    const analysis = analyse(article, tools.reader);
    return sketch(article, analysis, find(article, analysis, tools.findings), tools.alignment);
  };
  const drawn = draw('retold', retold);
  return {
    story,
    differences: compareTold(drawn, draw('told', text), tools.alignment),
    isRight: ({ a }) => changed?.slot === a.slot && overlaps(spanOfRun(drawn, a.run), changed.span),
    isChanged: changed !== null,
  };
}

/** Compares articles that tell one happening, two and two. They hardly ever conflict: nothing that is told of them counts as right. */
export function judgeSiblings(
  drawn: readonly DrawnArticle[],
  { alignment }: Pick<Tools, 'alignment'>,
): readonly JudgedPair[] {
  return [...Map.groupBy(drawn, ({ story }) => story)].flatMap(([story, told]) =>
    told.flatMap(({ sketch: one }, index) =>
      told.slice(0, index).map(({ sketch: two }): JudgedPair => ({
        story,
        differences: compareTold(one, two, alignment),
        isRight: () => false,
        isChanged: false,
      })),
    ),
  );
}
