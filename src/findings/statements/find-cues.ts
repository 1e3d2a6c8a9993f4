import type { TokenRange } from '../../model/index.ts';
import type { CueEntry, CueLexicon } from './parse-cues.ts';
import type { SentenceView } from './sentence-view.ts';

/** A cue where it stands: its whole verb group, "has also said"; `core` is the word the lexicon knows. */
export interface CueInSentence extends TokenRange {
  readonly core: number;
  readonly entry: CueEntry;
  /** "is believed": who believes is not said. */
  readonly isPassive: boolean;
}

/** Somebody worried is himself the one who worries; somebody suspected is not the one who suspects. */
const PASSIVE = /(?<!worri|agre|plann)ed$|known$|thought$|said$|told$|found$|shown$/u;
const BE = /^(?:is|are|was|were|been|be|being|'s|’s|'re|’re)$/u;
/** Forms that are never a noun; for others the words around decide. */
const FINITE = /(?:ed|ing|said|told|wrote|written|found|knew|thought|felt|learnt|sought)$/u;
/** Forms that make no clause of their own: a writer "wrote", or "has written". */
const PARTICIPLE = /^(?:written|known|shown)$/u;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|['’]s?)$/u;

/** The cues of a sentence that stand outside quotations, from left to right. */
export function findCues(view: SentenceView, cues: CueLexicon): readonly CueInSentence[] {
  const found: CueInSentence[] = [];
  for (let i = 0; i < view.words.length; i++) {
    if (view.quotationOf[i] !== -1) continue;
    const entry = cues
      .get(view.lower[i] ?? '')
      ?.find(({ words }) => words.every((word, offset) => view.lower[i + offset] === word));
    if (!entry || (entry.frame !== 'source' && isCapitalOfName(view, i))) continue;
    const last = i + entry.words.length - 1;
    if (entry.frame === 'source' || entry.frame === 'adverb') {
      found.push({ first: i, core: i, last, entry, isPassive: false });
      i = last;
      continue;
    }
    const first = verbGroupStart(view, i);
    if (isNoun(view, i, first, cues)) continue;
    const isPassive = PASSIVE.test(view.lower[i] ?? '') && BE.test(beforeCore(view, first, i));
    found.push({ first, core: i, last, entry, isPassive });
  }
  return found;
}

/** Where "has not also" before a verb begins; an infinitive's "to" is part of it. */
function verbGroupStart(view: SentenceView, core: number): number {
  let first = core;
  while (first > 0 && view.quotationOf[first - 1] === -1 && isAuxiliary(view, first - 1)) first--;
  return first;
}

function isAuxiliary(view: SentenceView, i: number): boolean {
  const tag = view.tags[i];
  if (tag === 'AUX') return true;
  if (tag === 'PART') return /^n['’]t$|^not$/u.test(view.lower[i] ?? '');
  if (view.lower[i] === 'to') return view.tags[i - 1] === 'VERB';
  return (
    tag === 'ADV' &&
    !/^(?:yesterday|today|tomorrow|ago|earlier|later|meanwhile|however|instead|then|there|here|now)$/u.test(
      view.lower[i] ?? '',
    )
  );
}

/** "demand", not "demands" or "demanded": the form of a plural subject, and of every infinitive. */
export function isPlainForm(view: SentenceView, { first, core }: CueInSentence): boolean {
  const word = view.lower[core] ?? '';
  return first === core && !FINITE.test(word) && !word.endsWith('s');
}

/** The last word of the verb group before its core that is no adverb. */
function beforeCore(view: SentenceView, first: number, core: number): string {
  for (let i = core - 1; i >= first; i--) if (view.tags[i] !== 'ADV') return view.lower[i] ?? '';
  return '';
}

/** "the United States": a capital inside a sentence is a name's, save in a headline, where every word may have one. */
function isCapitalOfName(view: SentenceView, i: number): boolean {
  return i > 0 && /^\p{Lu}/u.test(view.words[i] ?? '') && !view.isHeadline;
}

/** Whether a form that may be a noun or an adjective is one here: "their claims", "to the demand of", "the accused man". */
function isNoun(view: SentenceView, core: number, first: number, cues: CueLexicon): boolean {
  const before = view.lower[core - 1] ?? '';
  const tagBefore = view.tags[core - 1] ?? 'X';
  const word = view.lower[core] ?? '';
  if (first < core && tagBefore === 'AUX') return false;
  if (before === 'to') return view.tags[core - 2] !== 'VERB';
  if (POSSESSIVE.test(before) || cues.has(before)) return true;
  if (PARTICIPLE.test(word) && first === core) return true;
  if (FINITE.test(word))
    return tagBefore === 'DET' || opensNounPhrase(view, core) || isReducedRelative(view, core);
  return view.tags[core] !== 'VERB' && !isVerbByPlace(view, core);
}

/** "The North demands that …"; in a headline's clipped grammar "Line denies report": verbs by where they stand, whatever their tag. */
function isVerbByPlace(view: SentenceView, core: number): boolean {
  const before = view.tags[core - 1] ?? 'PUNCT';
  const next = view.tags[core + 1] ?? 'PUNCT';
  if (view.lower[core + 1] === 'that') return !/^(?:DET|ADJ|NUM|ADP|PUNCT)$/u.test(before);
  return view.isHeadline && /^(?:PROPN|NOUN)$/u.test(before) && !/^(?:ADP|CCONJ|PUNCT)$/u.test(next);
}

/** "58 suspected attacks", "of alleged transfers". */
function opensNounPhrase(view: SentenceView, core: number): boolean {
  return (
    /^(?:ADP|NUM|ADJ)$/u.test(view.tags[core - 1] ?? '') &&
    /^(?:NOUN|ADJ|PROPN)$/u.test(view.tags[core + 1] ?? '')
  );
}

/** "ships suspected of smuggling": it is they who are suspected. */
function isReducedRelative(view: SentenceView, core: number): boolean {
  return (view.lower[core] ?? '').endsWith('ed') && /^(?:of|by)$/u.test(view.lower[core + 1] ?? '');
}
