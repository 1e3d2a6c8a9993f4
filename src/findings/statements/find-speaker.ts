import type { TokenRange } from '../../model/index.ts';
import { isPlainForm, type CueInSentence } from './find-cues.ts';
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
  const apposed = phraseBeforeApposition(view, cue);
  if (!apposed && isTurnedAbout(view, cue)) return nounPhraseAfter(view, cue.last + 1);
  return (
    apposed ??
    speakerBefore(view, cue.first - 1) ??
    (sharesSubject(view, cue) ? (earlier ?? openingPhrase(view, cue)) : undefined)
  );
}

function isParticiple(view: SentenceView, cue: CueInSentence): boolean {
  return (view.lower[cue.core] ?? '').endsWith('ing');
}

/** “…,” said Lee. Talks had failed, said Lee. */
function isTurnedAbout(view: SentenceView, cue: CueInSentence): boolean {
  const before = cue.first - 1;
  if (before < 0 || cue.first !== cue.core || isParticiple(view, cue)) return false;
  const phrase = nounPhraseAfter(view, cue.last + 1);
  if (!phrase || view.lower[phrase.first] === 'that') return false;
  const next = view.tags[phrase.last + 1] ?? 'PUNCT';
  if (view.quotationOf[before] !== -1)
    return CLOSES_QUOTE.test(view.words[before] ?? '') && !/^(?:VERB|AUX|ADV|PART)$/u.test(next);
  const takesClause = cue.entry.frame === 'clause' || cue.entry.frame === 'that';
  return view.words[before] === ',' && takesClause && /^(?:PUNCT|ADP)$/u.test(next);
}

/** "Lee, the harbour chief, said", "Lee, however, said": the phrase before, with what belongs to it. */
function phraseBeforeApposition(view: SentenceView, cue: CueInSentence): TokenRange | undefined {
  const last = cue.first - 1;
  if (view.words[last] !== ',' || view.quotationOf[last] !== -1 || isParticiple(view, cue)) return undefined;
  const opening = view.words.lastIndexOf(',', last - 1);
  if (opening < 1 || last - opening > LONGEST_APPOSITION) return undefined;
  const isClause = view.tags.slice(opening + 1, last).some((tag) => tag === 'VERB' || tag === 'AUX');
  if (isClause && !/^(?:who|which)$/u.test(view.lower[opening + 1] ?? '')) return undefined;
  const phrase = nounPhraseBefore(view, opening - 1);
  const isAdverb = last - opening === 2; // ", however,"
  return phrase && { first: phrase.first, last: isAdverb ? opening - 1 : last - 1 };
}

function speakerBefore(view: SentenceView, last: number): TokenRange | undefined {
  if (last < 0 || view.quotationOf[last] !== -1) return undefined;
  const word = view.lower[last] ?? '';
  if (word === 'who') return speakerBefore(view, view.words[last - 1] === ',' ? last - 2 : last - 1);
  if (/^(?:and|but|or|which|that|,)$/u.test(word)) return undefined;
  return withReducedRelative(view, nounPhraseBefore(view, last));
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
  // "was founded to restore peace and maintain order": an infinitive's subject is not looked for so far away.
  if (isPlainForm(view, cue)) return undefined;
  const afterLeadIn = view.tags[0] === 'ADP' || view.tags[0] === 'SCONJ' ? view.words.indexOf(',') + 1 : 0;
  const phrase = nounPhraseAfter(view, afterLeadIn);
  return phrase && phrase.last < cue.first ? phrase : undefined;
}
