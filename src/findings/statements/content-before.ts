import type { Span, TokenRange } from '../../model/index.ts';
import { FEWEST_WORDS, frameOf, LONGEST_TAIL, type CueScene } from './cue-scene.ts';
import { spanOfTokens, type SentenceView } from './sentence-view.ts';

/** “Talks failed,” Lee said; Talks had failed, Lee said. */
export function contentBefore(scene: CueScene): Span | undefined {
  const { view, cue } = scene;
  if (cue.isPassive) return undefined;
  const frame = frameOf(scene);
  let last = frame.first - 1;
  if (last < 1) return undefined;
  const isQuoted = view.quotationOf[last] !== -1;
  if (!isQuoted && view.words[last] !== ',') return undefined;
  if (!isQuoted) last--;
  const quotation = view.quotations[view.quotationOf[last] ?? -1];
  if (quotation) return [Math.min(quotation[0], openingOf(view, last)), quotation[1]];
  if (cue.entry.frame === 'object' || cue.entry.frame === 'phrase' || !endsSentence(scene, frame))
    return undefined;
  return last + 1 >= FEWEST_WORDS ? spanOfTokens(view, 0, last) : undefined;
}

/** Where the quoted clause begins: at the sentence's start where words outside the quotation lead into it. */
function openingOf(view: SentenceView, last: number): number {
  const quotation = view.quotationOf[last];
  const first = view.quotationOf.indexOf(quotation ?? -1);
  const leadIn = view.words.slice(0, first).filter((word) => /\p{L}/u.test(word)).length;
  return leadIn > 0 && first > 0 && view.quotationOf.slice(0, first).every((id) => id === -1)
    ? view.span[0]
    : (view.spans[first]?.[0] ?? view.span[0]);
}

/** Only an adverbial ("on Tuesday", "in an interview") or another cue follows. */
function endsSentence({ view, next }: CueScene, frame: TokenRange): boolean {
  const rest = view.words.slice(frame.last + 1, next?.first ?? view.words.length);
  const opens = view.tags[frame.last + 1];
  const words = rest.filter((word) => /\p{L}/u.test(word)).length;
  return (
    words === 0 ||
    (words <= LONGEST_TAIL && (opens === 'ADP' || opens === 'ADV' || opens === 'PROPN' || opens === 'PUNCT'))
  );
}
