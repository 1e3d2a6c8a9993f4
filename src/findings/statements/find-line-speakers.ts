import {
  covers,
  partsOf,
  spanOfPart,
  tagOf,
  tokenSpanOf,
  tokenCountOf,
  type Article,
  type Part,
  type TokenRange,
} from '../../model/index.ts';
import { toFound, type FoundStatement } from './found-statement.ts';
import { nameOn, type Cast } from './who/cast.ts';

const MADE_BY = 'line-speaker@1';

/** A guess on the safe side: in the articles that people marked it is right where it is found, which is seldom. */
const CONFIDENCE = 0.7;

/** No speaker's name before a colon is longer, with his titles. */
const LONGEST_SPEAKER = 6;

/**
 * A line that opens with somebody's name and a colon, "Lind: We are leaving", as headlines and interviews have it, "Poll: Most want to
 * stay"; and a headline that ends with one, "Bridge to close, ministry". What is attributed already, by token as
 * `toldTokens` has it, is left alone.
 */
export function findLineSpeakers(
  cast: Cast,
  article: Article,
  isTold: Uint8Array,
): readonly FoundStatement[] {
  return tokensByPart(cast, partsOf(article, 'headline', 'body')).flatMap(({ part, range }) => {
    const opening = colonAfterSpeaker(cast, range);
    const found =
      opening === undefined
        ? part.kind === 'headline'
          ? closingSpeaker(cast, range)
          : undefined
        : {
            speaker: { first: range.first, last: opening - 1 },
            cue: { first: opening, last: opening },
            content: [{ first: opening + 1, last: range.last }],
          };
    if (
      !found ||
      !hasVerb(cast, found.content[0]) ||
      isTold.subarray(range.first, found.cue.first + 2).includes(1)
    )
      return [];
    if (part.kind === 'headline' && isTold.subarray(range.first, range.last + 1).includes(1)) return [];
    return [toFound({ ...found, confidence: CONFIDENCE }, MADE_BY)];
  });
}

interface PartTokens {
  readonly part: Part;
  readonly range: TokenRange;
}

/** The parts that have tokens, with these; both are in order. */
function tokensByPart({ analysis }: Cast, parts: readonly Part[]): readonly PartTokens[] {
  const found: PartTokens[] = [];
  let token = 0;
  for (const part of parts) {
    while (token < tokenCountOf(analysis) && tokenSpanOf(analysis, token)[0] < part.start) token++;
    const first = token;
    while (token < tokenCountOf(analysis) && covers(spanOfPart(part), tokenSpanOf(analysis, token))) token++;
    if (token > first) found.push({ part, range: { first, last: token - 1 } });
  }
  return found;
}

/** The colon behind the speaker with whom a line opens, where words follow it. */
function colonAfterSpeaker(cast: Cast, { first, last }: TokenRange): number | undefined {
  for (let token = first + 1; token <= Math.min(first + LONGEST_SPEAKER, last - 2); token++) {
    if (cast.lower[token] !== ':') continue;
    return isSomebody(cast, { first, last: token - 1 }) ? token : undefined;
  }
  return undefined;
}

/** "…, ministry": the speaker with whom a headline ends, and what stands before him. */
function closingSpeaker(
  cast: Cast,
  { first, last }: TokenRange,
): Pick<FoundStatement, 'speaker' | 'cue' | 'content'> | undefined {
  for (let token = last - 1; token > Math.max(first + 2, last - LONGEST_SPEAKER); token--) {
    if (!/^[,:–—-]$/u.test(cast.lower[token] ?? '')) continue;
    const speaker = { first: token + 1, last };
    if (!isSomebody(cast, speaker)) return undefined;
    return { speaker, cue: { first: token, last: token }, content: [{ first, last: token - 1 }] };
  }
  return undefined;
}

/** Whether words tell something: a number behind a name is a tally, and a list of names is a list. */
function hasVerb({ analysis }: Cast, range: TokenRange | undefined): boolean {
  if (range === undefined) return false;
  for (let token = range.first; token <= range.last; token++)
    if (/^(?:VERB|AUX)$/u.test(tagOf(analysis, token))) return true;
  return false;
}

/** Whether words are one name of a person or a body, with titles before it, or name a paper: "Poll". */
function isSomebody(cast: Cast, { first, last }: TokenRange): boolean {
  const name = nameOn(cast, last);
  if (name && cast.lower[last]?.length !== 1)
    return (
      /^(?:person|organisation)$/u.test(name.mention.kind) &&
      name.last === last &&
      isOpening(cast, first, name.first)
    );
  return first === last && cast.lexicon.papers.has(cast.lower[first] ?? '');
}

/** Whether nothing but titles and names stands before a name. */
function isOpening({ analysis }: Cast, first: number, name: number): boolean {
  for (let token = first; token < name; token++)
    if (!/^(?:PROPN|NOUN|ADJ)$/u.test(tagOf(analysis, token))) return false;
  return true;
}
