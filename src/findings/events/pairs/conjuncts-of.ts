import { tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** A word and those joined to it: the three of "Iran, Russia and China". */
export function conjunctsOf(scene: EventScene, token: number): readonly number[] {
  const found = [token];
  for (let i = 0; i < found.length && found.length < 40; i++)
    for (const child of scene.children[found[i] ?? -1] ?? [])
      if (scene.plain[child] === 'conj' && NOMINAL.has(tagOf(scene.analysis, child))) found.push(child);
  return found;
}
