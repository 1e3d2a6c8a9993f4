import type { TokenRange } from '../../model/index.ts';
import type { CueInSentence } from './find-cues.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

/** The longest apposition between a speaker and the cue, in tokens. */
const LONGEST_APPOSITION = 16;
const CLOSES_QUOTE = /^["”]$/u;

/**
 * Who says it, in the cue's sentence: the phrase behind a cue that names its source ("according to Lee") or that is
 * turned about ("said Lee"); else the phrase before the verb, an apposition between them left aside; else, for a second
 * verb of one subject ("Lee met Kim and said …, adding …"), the speaker before, or the phrase that opens the sentence.
 */
export function findSpeaker(
  view: SentenceView,
  cue: CueInSentence,
  earlier: TokenRange | undefined,
): TokenRange | undefined {
  if (cue.entry.frame === 'adverb' || cue.isPassive) return undefined;
  if (cue.entry.frame === 'source') return nounPhraseAfter(view, cue.last + 1);
  if (isTurnedAbout(view, cue)) return nounPhraseAfter(view, cue.last + 1);
  return (
    speakerBefore(view, cue, cue.first - 1) ??
    (sharesSubject(view, cue) ? (earlier ?? openingPhrase(view, cue)) : undefined)
  );
}

/** “…,” said Lee. */
function isTurnedAbout(view: SentenceView, cue: CueInSentence): boolean {
  const before = cue.first - 1;
  const endsContent =
    view.quotationOf[before] !== -1
      ? CLOSES_QUOTE.test(view.words[before] ?? '')
      : view.words[before] === ',';
  const isFinite = cue.first === cue.core && !(view.lower[cue.core] ?? '').endsWith('ing');
  if (before < 0 || !endsContent || !isFinite) return false;
  const phrase = nounPhraseAfter(view, cue.last + 1);
  return (
    phrase !== undefined &&
    !/^(?:VERB|AUX|ADV|PART)$/u.test(view.tags[phrase.last + 1] ?? '') &&
    view.lower[phrase.first] !== 'that'
  );
}

function speakerBefore(view: SentenceView, cue: CueInSentence, last: number): TokenRange | undefined {
  if (last < 0 || view.quotationOf[last] !== -1) return undefined;
  const word = view.lower[last] ?? '';
  if (word === 'who') return speakerBefore(view, cue, view.words[last - 1] === ',' ? last - 2 : last - 1);
  if (/^(?:and|but|or|which|that)$/u.test(word)) return undefined;
  if (word !== ',') return withReducedRelative(view, nounPhraseBefore(view, last));
  if ((view.lower[cue.core] ?? '').endsWith('ing')) return undefined;
  const opening = view.words.lastIndexOf(',', last - 1);
  if (opening < 1 || last - opening > LONGEST_APPOSITION) return undefined;
  const phrase = nounPhraseBefore(view, opening - 1);
  const isAdverb = last - opening === 2; // ", however,"
  return phrase && { first: phrase.first, last: isAdverb ? opening - 1 : last - 1 };
}

/** "The states enforcing the truce": the phrase before the verb belongs to the one before the participle. */
function withReducedRelative(view: SentenceView, phrase: TokenRange | undefined): TokenRange | undefined {
  if (!phrase || phrase.first < 2 || !(view.lower[phrase.first - 1] ?? '').endsWith('ing')) return phrase;
  const subject = nounPhraseBefore(view, phrase.first - 2);
  return subject?.first === 0 ? { first: 0, last: phrase.last } : phrase;
}

function sharesSubject(view: SentenceView, cue: CueInSentence): boolean {
  const before = view.lower[cue.first - 1] ?? '';
  return (
    before === 'and' ||
    before === 'but' ||
    before === 'or' ||
    before === ',' ||
    (view.lower[cue.core] ?? '').endsWith('ing')
  );
}

/** The first phrase of the sentence that a verb could follow. */
function openingPhrase(view: SentenceView, cue: CueInSentence): TokenRange | undefined {
  const afterLeadIn = view.tags[0] === 'ADP' || view.tags[0] === 'SCONJ' ? view.words.indexOf(',') + 1 : 0;
  const phrase = nounPhraseAfter(view, afterLeadIn);
  return phrase && phrase.last < cue.first ? phrase : undefined;
}
