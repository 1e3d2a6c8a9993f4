import {
  headOf,
  lemmaOf,
  pennTagOf,
  tagOf,
  type Analysis,
  type PennTag,
  type Tag,
} from '../../model/index.ts';
import type { DateLexicon } from './date-lexicon.ts';
import type { Tense } from './reckoning/meaning.ts';

/** A clause's verb is found within so many steps, or not at all. */
const MOST_STEPS = 12;
/** Auxiliaries stand at most so far before their verb. */
const REACH = 6;

/** Forms of a verb that tell what is, recurs or lies ahead. */
const PRESENT: ReadonlySet<PennTag> = new Set<PennTag>(['VBP', 'VBZ']);

/**
 * When that happens of which a token is the time: the tense of the verb it hangs on. What is planned, demanded or possible lies
 * ahead, and "the law takes effect Friday" does; null where no verb tells: "Going into Tuesday's vote" may tell of either.
 */
export function tellTense(analysis: Analysis, token: number, { words }: DateLexicon): Tense {
  const isPlanned = (verb: number): boolean => words.get(lemmaOf(analysis, verb))?.word.isPlanned === true;
  let verb = token;
  let isDirect = true;
  for (let i = 0; i < MOST_STEPS && verb >= 0; i++) {
    const auxiliary = tagOf(analysis, verb) === 'AUX' ? verb : helperOf(analysis, verb, 'AUX');
    if (auxiliary !== null && i > 0) return tenseWith(analysis, verb, auxiliary);
    if (tagOf(analysis, verb) === 'VERB') {
      if (!isDirect) return null;
      if (pennTagOf(analysis, verb) === 'VBN' && isPlanned(verb)) return 'future';
      const tense = tenseOfForm(analysis, verb);
      if (tense !== 'of its head') return tense;
    }
    if (i > 0 && tagOf(analysis, verb) === 'NOUN') isDirect = false;
    verb = headOf(analysis, verb);
  }
  return null;
}

/** The first word of a tag before a verb that hangs on it: its auxiliary, its "to". */
function helperOf(analysis: Analysis, verb: number, tag: Tag): number | null {
  for (let token = Math.max(0, verb - REACH); token < verb; token++)
    if (tagOf(analysis, token) === tag && headOf(analysis, token) === verb) return token;
  return null;
}

function tenseWith(analysis: Analysis, verb: number, auxiliary: number): Tense {
  const form = pennTagOf(analysis, auxiliary);
  if (form === 'MD') return 'future';
  if (lemmaOf(analysis, auxiliary) === 'have') return 'past';
  // "was going to leave Friday"
  const isAhead = lemmaOf(analysis, verb) === 'go' && pennTagOf(analysis, verb) === 'VBG';
  if (PRESENT.has(form) || isAhead) return 'future';
  // "be" alone tells nothing
  return form === 'VB' || form === 'VBG' ? null : 'past';
}

function tenseOfForm(analysis: Analysis, verb: number): Tense | 'of its head' {
  const form = pennTagOf(analysis, verb);
  if (PRESENT.has(form)) return 'future';
  if (form === 'VB') return helperOf(analysis, verb, 'PART') === null ? null : 'future';
  // "will stay shut until Friday", "arrived, meeting the king on Friday"
  const head = headOf(analysis, verb);
  const isBelowVerb = head >= 0 && tagOf(analysis, head) === 'VERB';
  if (form === 'VBN' || form === 'VBG') return isBelowVerb ? 'of its head' : form === 'VBN' ? 'past' : null;
  return form === 'VBD' ? 'past' : null;
}
