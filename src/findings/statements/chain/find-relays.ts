import { headOf, relationOf, type ChainLink, type TokenRange } from '../../../model/index.ts';
import type { FoundStatement } from '../found-statement.ts';
import { spanOfRange } from '../../scene.ts';
import type { Cast } from '../who/cast.ts';
import { coreOf, nounOf } from '../who/core-of.ts';
import type { RelayFrame } from '../who/sourcing-lexicon.ts';
import { tellSpeaker } from '../who/tell-speaker.ts';
import { isPaper } from './is-paper.ts';
import { outletOf } from './outlet-of.ts';
import {
  dependentsOf,
  isSpoken,
  isWithin,
  lemmaIn,
  phraseAround,
  prepositionOf,
  verbOf,
} from './surroundings.ts';

/** Others by whom the words came: "as reported by the Courier", "according to the Courier", "citing an official", "quoted by". */
export function findRelays(cast: Cast, found: FoundStatement): readonly ChainLink[] {
  const links: ChainLink[] = [];
  const candidates = [
    ...dependentsOf(cast, found),
    ...governorsOf(cast, found),
    ...citingsAfter(cast, found),
  ];
  for (const token of new Set(candidates)) {
    const link = relayAt(cast, found, token);
    if (link) links.push(link);
  }
  return links;
}

function relayAt(cast: Cast, found: FoundStatement, token: number): ChainLink | undefined {
  const { analysis, children } = cast;
  const relation = relationOf(analysis, token);
  const frames = framesOf(cast, token);
  const other = (pattern: RegExp): number | undefined =>
    (children[token] ?? []).find(
      (child) => pattern.test(relationOf(analysis, child)) && !isSpoken(found, child),
    );
  const as = frames?.has('as') ? asBefore(cast, token) : undefined;
  if (as !== undefined)
    return toLink(cast, found, other(/^(?:obl:agent|nsubj)$/u), { first: as, last: token });
  if (frames?.has('citing') && relation.startsWith('advcl') && cast.lower[token]?.endsWith('ing')) {
    const cited = other(/^obj$/u);
    const isSource = cited !== undefined && canTell(cast, cited);
    return isSource ? toLink(cast, found, cited, { first: token, last: token }) : undefined;
  }
  if (frames?.has('quote') && !isWithin(token, ...found.content)) {
    const quoting = other(isWithin(token, found.cue) ? /^obl:agent$/u : /^(?:obl:agent|nsubj)$/u);
    return toLink(cast, found, quoting, { first: token, last: token });
  }
  const isAccording =
    /^(?:obl|nmod)/u.test(relation) && /^(?:according|per)$/u.test(prepositionOf(cast, token));
  if (!isAccording || isPaper(cast, token)) return undefined;
  const phrase = phraseAround(cast, found, token);
  return toLink(cast, found, token, { first: phrase.first, last: phrase.first });
}

/** The cue's verb, if it quotes, and a verb that governs it: "the Courier quoted Lind as saying". */
function governorsOf(cast: Cast, found: FoundStatement): readonly number[] {
  const verb = verbOf(cast, found);
  const governor = asBefore(cast, verb) === undefined ? -1 : headOf(cast.analysis, verb);
  return [verb, governor].filter((token) => token >= 0 && framesOf(cast, token)?.has('quote'));
}

/** "Citing" behind the cue or the content, wherever the parse has hung it. */
function citingsAfter(cast: Cast, { cue, content }: FoundStatement): readonly number[] {
  return [cue, ...content]
    .flatMap(({ last }) => [last + 1, last + 2])
    .filter((token) => token < cast.lower.length && framesOf(cast, token)?.has('citing'));
}

function framesOf(cast: Cast, token: number): ReadonlySet<RelayFrame> | undefined {
  return cast.lexicon.relays.get(lemmaIn(cast, token));
}

/** The "as" that a verb has before it. */
function asBefore({ children, lower }: Cast, token: number): number | undefined {
  return (children[token] ?? []).find((child) => child < token && lower[child] === 'as');
}

/** Whether a noun can be where words come from: a paper, a publisher, somebody; low wages are only a reason. */
function canTell(cast: Cast, noun: number): boolean {
  return (
    isPaper(cast, noun) ||
    outletOf(cast, noun) !== null ||
    cast.lexicon.persons.has(lemmaIn(cast, noun)) ||
    (cast.mentions.get(noun) ?? []).some(({ mention }) => /^(?:person|organisation)$/u.test(mention.kind))
  );
}

/** The hop of a noun; its cue goes on to the noun's own words, where it has a preposition beside the cue: "reported by". */
function toLink(
  cast: Cast,
  found: FoundStatement,
  noun: number | undefined,
  { first, last }: TokenRange,
): ChainLink | undefined {
  if (noun === undefined) return undefined;
  const phrase = phraseAround(cast, found, noun);
  const core = coreOf(cast, phrase);
  const end = phrase.first <= last + 1 && core.first > last ? core.first - 1 : last;
  const kind = isPaper(cast, nounOf(cast, core)) ? 'document' : 'second-hand';
  const spans = [spanOfRange(cast, { first, last: end })];
  return { kind, speaker: tellSpeaker(cast, core), cue: { spans, kind: 'report' } };
}
