import { firstIndex } from '../../learn/first-index.ts';
import {
  partsOf,
  spanOfPart,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type Article,
  type DateMention,
  type Span,
  type TokenRange,
} from '../../model/index.ts';
import { toDayNumber, toIsoDay } from './calendar/day-number.ts';
import type { Period } from './calendar/period.ts';
import type { DateLexicon } from './date-lexicon.ts';
import { findPhrase } from './find-phrase.ts';
import { isInName, namedSpansOf, type NamedSpan } from './is-in-name.ts';
import { isMeant } from './is-meant.ts';
import type { Phrase } from './reading/passage.ts';
import { periodOf, type Reckoned } from './reckoning/meaning.ts';
import { tellTense } from './tell-tense.ts';
import { scanWords } from './words/scan-words.ts';

const MADE_BY = 'dates@1';

/**
 * The words of an article's prose that tell when, how long or how often, each with its value; reckoned from the day of publication
 * where that is known, left open where not. Mere times of day and days that do not exist are not found.
 *
 * @example findDates(article, analysis, lexicon)[0]?.value // '2023-09', of "Kim left last September." published in November 2023
 */
export function findDates(
  article: Article,
  analysis: Analysis,
  lexicon: DateLexicon,
): readonly DateMention[] {
  const today = publicationDay(article.publishedAt);
  const named = namedSpansOf(analysis);
  const mentions: DateMention[] = [];
  let told: Period | null = null;
  for (const part of partsOf(article, 'headline', 'body', 'caption'))
    for (const { phrase, span, tokens } of findMeant(
      article.text,
      spanOfPart(part),
      analysis,
      lexicon,
      named,
    )) {
      const tense = tellTense(analysis, tokens.last, lexicon);
      const reckoned = phrase.meaning({ today, near: today, told, tense });
      if (!reckoned) continue;
      mentions.push(toMention(reckoned, span));
      told = periodOf(reckoned) ?? told;
    }
  return mentions;
}

/** The local day of publication, as it is written. */
function publicationDay(publishedAt: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(publishedAt ?? '') ?? [];
  return toDayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}

interface MeantPhrase {
  readonly phrase: Phrase;
  readonly span: Span;
  readonly tokens: TokenRange;
}

/** The phrases of a part that tell a time in their sentences, without overlap. */
function* findMeant(
  text: string,
  part: Span,
  analysis: Analysis,
  lexicon: DateLexicon,
  named: readonly NamedSpan[],
): Generator<MeantPhrase> {
  const words = scanWords(text, part, lexicon.words);
  const passage = { words, holidays: lexicon.holidays, known: new Map() };
  for (let at = 0; at < words.length; at++) {
    const phrase = findPhrase(passage, at);
    const [first, last] = [words[at], words[(phrase?.to ?? 0) - 1]];
    if (!phrase || !first || !last) continue;
    const span: Span = [first.start, last.end];
    const tokens = { first: tokenAt(analysis, span[0]), last: tokenAt(analysis, span[1] - 1) };
    const isGivenName = first === last && first.entry?.month !== undefined;
    const sort = { isYear: phrase.isBare === true, isGivenName };
    if (!isMeant(analysis, tokens, phrase) || isInName(named, span, sort)) continue;
    yield { phrase, span, tokens };
    // What cannot be valued is passed over whole: "31 February" is no February either.
    at = phrase.to - 1;
  }
}

/** The token that stands at an offset, or before it. */
function tokenAt(analysis: Analysis, offset: number): number {
  return firstIndex(tokenCountOf(analysis), (token) => tokenSpanOf(analysis, token)[0] > offset) - 1;
}

function toMention({ kind, value, first, last, anchor }: Reckoned, span: Span): DateMention {
  const days = first === null || last === null ? null : ([toIsoDay(first), toIsoDay(last)] as const);
  return { kind, spans: [span], value, days, anchor, evidence: [span], madeBy: MADE_BY };
}
