import type { EventPlace } from '../../../model/index.ts';
import { spanOfRange } from '../../scene.ts';
import type { EventScene } from '../event-scene.ts';
import type { EventDraft } from '../drafts/event-draft.ts';

const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'off',
  'across',
  'inside',
]);
const PHRASES: ReadonlySet<string> = new Set(['obl', 'nmod']);

/** Where an act happened: a place named behind "in" or the like, that hangs on the trigger or on what it is done to. */
export function findPlace(
  scene: EventScene,
  { trigger, actors, recipients }: EventDraft,
  stateOf: (first: number, last: number) => string | null,
): EventPlace | null {
  for (const head of [trigger, ...recipients])
    for (const child of scene.children[head] ?? []) {
      if (scene.nameKinds[child] !== 'place' || actors.includes(child)) continue;
      if (!PHRASES.has(scene.plain[child] ?? '') || !WHERE.has(scene.cases[child] ?? '')) continue;
      const [first, last] = scene.nameRanges.get(child) ?? [child, child];
      return { spans: [spanOfRange(scene, { first, last })], state: stateOf(first, last) };
    }
  return null;
}
