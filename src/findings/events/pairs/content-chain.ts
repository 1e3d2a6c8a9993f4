import { headOf, tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import type { PathBetween } from './path-between.ts';

const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN']);

/**
 * The words that tell what one party does to the other, from the highest: from the predicate, or where the two ways meet, down to
 * the one above the second party. "launched, attack" of "Rebels launched an attack on the town".
 */
export function contentChain(
  scene: EventScene,
  path: PathBetween,
  predicate: number | undefined,
): readonly number[] {
  const { analysis } = scene;
  const words = [path.top, ...path.down.slice(0, -1)];
  if (predicate !== undefined && !words.includes(predicate)) {
    const above: number[] = [];
    for (
      let at = headOf(analysis, path.top), steps = 0;
      at >= 0 && steps < 8;
      at = headOf(analysis, at), steps++
    ) {
      above.unshift(at);
      if (at === predicate) {
        words.unshift(...above);
        break;
      }
    }
  }
  const chain = words.filter((word) => CONTENT.has(tagOf(analysis, word)));
  return chain.length > 0 ? chain : [path.top];
}
