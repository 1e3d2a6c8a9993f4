import type { Span } from '../../model/index.ts';
import { contentAfter } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import type { CueScene } from './cue-scene.ts';
import { quotationAfter } from './quotation-after.ts';

/** What is said, as spans of the text in order; empty where it is not found. */
export function findContent(scene: CueScene): readonly Span[] {
  const before = contentBefore(scene);
  const after = quotationAfter(scene);
  if (before) return after ? [before, after] : [before];
  if (after) return [after];
  const following = contentAfter(scene);
  return following ? [following] : [];
}
