import type { Span } from '../../model/index.ts';
import { frameOf, LONGEST_TAIL, type CueScene } from './cue-scene.ts';

/** Lee said: “Talks failed.” Also the second half of a quotation that its cue interrupts. */
export function quotationAfter(scene: CueScene): Span | undefined {
  const { view } = scene;
  const frame = frameOf(scene);
  const limit = Math.min(scene.next?.first ?? view.words.length, view.words.length);
  for (let i = frame.last + 1; i < limit; i++) {
    const quotation = view.quotations[view.quotationOf[i] ?? -1];
    if (quotation) {
      const between = view.words.slice(frame.last + 1, i);
      const isIntroduced = between.length === 0 || /^[,:—–-]$/u.test(between.at(-1) ?? '');
      return isIntroduced && between.length <= LONGEST_TAIL ? quotation : undefined;
    }
    if (view.lower[i] === 'that' || view.tags[i] === 'VERB') return undefined;
  }
  return undefined;
}
