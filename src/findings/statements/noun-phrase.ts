import type { TokenRange } from '../../model/index.ts';
import type { SentenceView } from './sentence-view.ts';

const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN', 'SYM']);
const LINK = /^(?:of|for|from|in|at|with|on|between|among|-|['’]s?|['’]|&|\/|\(|\))$/u;
const HEAD: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const STRETCH_OF_TIME = /^(?:yesterday|today|week|month|year|night|morning|afternoon|evening|time|weekend)$/u;

/** Whether a word, as it is written, is a day or a season: when, not who. The "Evening" of a newspaper is who. */
export function isCalendar(word: string | undefined): boolean {
  return word !== undefined && (DAY_OR_MONTH.test(word) || STRETCH_OF_TIME.test(word));
}

const CLAUSE_START = /^(?:[,:;“”"–—-]|that|but|while|as|when|because|although|though|if|where|and|which)$/u;

/**
 * The noun phrase that ends with token `last`, looked for leftwards; undefined where none does.
 *
 * @example of "On Tuesday the Pentagon said", with `last` at "Pentagon": "the Pentagon"
 */
export function nounPhraseBefore(view: SentenceView, last: number): TokenRange | undefined {
  if (view.tags[last] === 'PRON')
    return isSubjectPronoun(view.lower[last]) ? { first: last, last } : undefined;
  const end = withoutDay(view, last);
  let first = end + 1;
  while (first > 0 && belongs(view, first - 1)) first--;
  first = skipLeadIn(view, first, end);
  return first <= end && holdsHead(view, first, end) ? { first, last: end } : undefined;
}

/** The noun phrase that begins with token `first`; undefined where none does. */
export function nounPhraseAfter(view: SentenceView, first: number): TokenRange | undefined {
  if (view.tags[first] === 'PRON')
    return isSubjectPronoun(view.lower[first]) ? { first, last: first } : undefined;
  let last = first - 1;
  while (last + 1 < view.words.length && belongs(view, last + 1)) last++;
  while (last >= first && !HEAD.has(view.tags[last] ?? '') && view.words[last] !== ')') last--;
  last = withoutDay(view, last);
  return last >= first && view.tags[first] !== 'ADP' && holdsHead(view, first, last)
    ? { first, last }
    : undefined;
}

/** A day behind a name is when, not who: "said Lee on Friday", "the ministry on Monday said". */
function withoutDay(view: SentenceView, last: number): number {
  if (!isCalendar(view.words[last])) return last;
  let end = last;
  while (
    end > 0 &&
    (isCalendar(view.words[end]) || /^(?:on|in|at|this|last|late|early)$/u.test(view.lower[end] ?? ''))
  )
    end--;
  return belongs(view, end) ? end : last;
}

function belongs(view: SentenceView, i: number): boolean {
  if (view.quotationOf[i] !== -1) return false;
  const tag = view.tags[i] ?? 'X';
  const word = view.lower[i] ?? '';
  return (
    INSIDE.has(tag) ||
    LINK.test(word) ||
    word === 'and' ||
    /^(?:my|your|his|her|its|our|their|one|former|then)$/u.test(word)
  );
}

/** Moves past what leads into the phrase without being of it: "On Tuesday", a conjunction, "in Seoul". */
function skipLeadIn(view: SentenceView, from: number, last: number): number {
  let first = from;
  for (let i = from; i < last; i++) {
    const word = view.lower[i] ?? '';
    const opensClause = from === 0 || CLAUSE_START.test(view.lower[from - 1] ?? '');
    if (
      isCalendar(view.words[i]) &&
      view.tags[i + 1] !== 'ADP' &&
      !/^['’-]/u.test(view.lower[i + 1] ?? '') &&
      i < last
    )
      first = i + 1;
    // "In a joint statement the participants": a second article opens a second phrase.
    else if (i > from && view.tags[i] === 'DET' && /^(?:NOUN|PROPN|NUM)$/u.test(view.tags[i - 1] ?? ''))
      first = i;
    // "met Lee and Kim said": only a phrase that opens its clause may hold an "and".
    else if (word === 'and' && !opensClause) first = i + 1;
  }
  while (
    first <= last &&
    (LINK.test(view.lower[first] ?? '') || /^(?:and|that)$/u.test(view.lower[first] ?? ''))
  )
    first++;
  return first;
}

function holdsHead(view: SentenceView, first: number, last: number): boolean {
  const isHead = (i: number): boolean => HEAD.has(view.tags[i] ?? '') && !isCalendar(view.words[i]);
  for (let i = first; i <= last; i++) if (isHead(i)) return true;
  return false;
}

function isSubjectPronoun(word: string | undefined): boolean {
  return /^(?:i|he|she|it|we|they|you|who|one|someone|everyone|nobody|many|some|others)$/u.test(word ?? '');
}
