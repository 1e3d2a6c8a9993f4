import type { Span, TokenRange } from '../../model/index.ts';
import type { CueInSentence } from './find-cues.ts';
import { isCalendar, nounPhraseAfter } from './noun-phrase.ts';
import { spanOfTokens, type SentenceView } from './sentence-view.ts';

/** Fewer words than this behind the cue are an adverbial ("on Tuesday"), not what is said. */
const FEWEST_WORDS = 2;
const LONGEST_TAIL = 8;
const LONGEST_OCCASION = 16;

/** What the rules need to know around a cue: its sentence, its speaker, and the cue that comes next. */
export interface CueScene {
  readonly view: SentenceView;
  readonly cue: CueInSentence;
  readonly speaker: TokenRange | undefined;
  readonly next: CueInSentence | undefined;
}

/** What is said, as spans of the text in order; empty where it is not found. */
export function findContent(scene: CueScene): readonly Span[] {
  const before = contentBefore(scene);
  const after = quotationAfter(scene);
  if (before) return after ? [before, after] : [before];
  if (after) return [after];
  const following = contentAfter(scene);
  return following ? [following] : [];
}

/** First and last token of cue and speaker together. */
function frameOf({ cue, speaker }: CueScene): TokenRange {
  if (!speaker || speaker.last < cue.first - LONGEST_TAIL || speaker.first > cue.last + 2) return cue;
  return { first: Math.min(cue.first, speaker.first), last: Math.max(cue.last, speaker.last) };
}

/** “Talks failed,” Lee said; Talks had failed, Lee said. */
function contentBefore(scene: CueScene): Span | undefined {
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

/** Lee said: “Talks failed.” Also the second half of a quotation that its cue interrupts. */
function quotationAfter(scene: CueScene): Span | undefined {
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

/** Lee said that talks had failed. According to Lee, talks had failed. */
function contentAfter(scene: CueScene): Span | undefined {
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
