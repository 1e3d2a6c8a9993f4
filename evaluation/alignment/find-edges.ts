import { findCopies } from '../../src/alignment/copies/find-copies.ts';
import type { AlignmentKnowledge } from '../../src/alignment/index.ts';
import type { Copy, Sketch } from '../../src/model/index.ts';
import { openFile } from './filed-sketches.ts';
import { toStoryId } from '../../src/alignment/derive-id.ts';

/** The copies found among articles that arrive one at a time, each compared with those filed under its keys. */
export function findEdges(sketches: Iterable<Sketch>, knowledge: AlignmentKnowledge): readonly Copy[] {
  const filed = openFile();
  const edges: Copy[] = [];
  for (const sketch of sketches) {
    edges.push(...findCopies(sketch, filed.candidatesFor(sketch), knowledge));
    const story = toStoryId(sketch.article);
    filed.file(sketch, [
      { kind: 'membership', article: sketch.article, story, score: 1, madeBy: 'nobody@1' },
    ]);
  }
  return edges;
}
