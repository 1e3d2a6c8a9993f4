import type { Span } from '../../model/index.ts';
import { FEWEST_WORDS, frameOf, LONGEST_TAIL, type CueScene } from './cue-scene.ts';
import type { CueInSentence } from './find-cues.ts';
import { isCalendar, nounPhraseAfter } from './noun-phrase.ts';
import { spanOfTokens, type SentenceView } from './sentence-view.ts';

const LONGEST_OCCASION = 16;

/** Lee said that talks had failed. According to Lee, talks had failed. */
export function contentAfter(scene: CueScene): Span | undefined {
  const { view, cue } = scene;
  const { entry } = cue;
  if (entry.frame === 'quote') return undefined;
  const frame = frameOf(scene);
  // "…, which has not been observed, Lee said"; "Lee agreed, saying …": a comma parts the verb from what is not its content.
  if (view.words[frame.last + 1] === ',' && (cue.isPassive || scene.next?.first === frame.last + 2))
    return undefined;
  let first = entry.frame === 'source' || view.words[frame.last + 1] === ',' ? frame.last + 1 : cue.last + 1;
  const isSource = entry.frame === 'source' || view.lower[frame.first - 1] === 'as';
  if (isSource) first = pastAdverbial(view, first, scene.next);
  else if (isAdverbial(view, first)) return undefined;
  while (first < view.words.length && /^[,:]$/u.test(view.words[first] ?? '')) first++;
  const that = view.lower.indexOf('that', first);
  if (entry.frame === 'object') {
    const addressee =
      nounPhraseAfter(view, first) ?? (view.tags[first] === 'PRON' ? { first, last: first } : undefined);
    first = that > 0 ? that : addressee ? addressee.last + 1 : first;
  } else if (entry.frame === 'that') {
    if (that < 0 || that > first + 4) return undefined;
    first = that;
  }
  if (entry.frame === 'clause') first = pastOccasion(view, first);
  const last = lastOfContent(scene, first);
  const words = view.words.slice(first, last + 1).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words >= FEWEST_WORDS ? spanOfTokens(view, first, last) : undefined;
}

/** "As the Post reported on Wednesday, citing a paper, talks …": what is said begins behind the last of the commas. */
function pastAdverbial(view: SentenceView, first: number, next: CueInSentence | undefined): number {
  const comma = view.words.indexOf(',', first);
  if (comma < first || comma - first > LONGEST_TAIL) return first;
  const isFollowed = next?.first === comma + 1 && (view.lower[next.core] ?? '').endsWith('ing');
  const second = isFollowed ? view.words.indexOf(',', comma + 1) : -1;
  return Math.max(comma, second) + 1;
}

/** "said on Saturday": nothing but a day follows. */
function isAdverbial(view: SentenceView, first: number): boolean {
  const from = view.tags[first] === 'ADP' ? first + 1 : first;
  return isCalendar(view.words[from]) && /^(?:[.,;]|and|but|$)/u.test(view.lower[from + 1] ?? '');
}

/** "said Monday at a rally that talks …": what stands between the cue and its "that" is the occasion, if no verb does. */
function pastOccasion(view: SentenceView, first: number): number {
  const that = view.lower.indexOf('that', first);
  const opens = view.tags[first] === 'ADP' || isCalendar(view.words[first]);
  if (!opens || that < 0 || that - first > LONGEST_OCCASION)
    return isCalendar(view.words[first]) ? first + 1 : first;
  const between = view.tags.slice(first, that);
  return between.includes('VERB') || between.includes('AUX') ? first : that;
}

/** The content runs to the sentence's end, its last stop left out, or to the comma before the next cue of the same speaker. */
function lastOfContent({ view, next, cue }: CueScene, first: number): number {
  let last = view.words.length - 1;
  if (next && next.first > first) {
    const comma = view.words.lastIndexOf(',', next.first);
    const isParticiple = (view.lower[next.core] ?? '').endsWith('ing') || next.entry.frame === 'source';
    if (comma > first && next.first - comma <= 2 && isParticiple) last = comma - 1;
    else if (view.lower[next.first - 1] === 'and' && next.first - 2 > first && !cue.isPassive)
      last = next.first - 2;
  }
  while (last > first && /^[.,;:!?…]$/u.test(view.words[last] ?? '') && view.quotationOf[last] === -1) last--;
  return last;
}
