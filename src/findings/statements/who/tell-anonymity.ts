import {
  headOf,
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  type Anonymity,
  type Span,
  type TokenRange,
} from '../../../model/index.ts';
import { spanOfRange } from '../../scene.ts';
import { branchOf, clauseOver } from './branch-of.ts';
import { nameOn, type Cast } from './cast.ts';
import { coreOf, nounOf } from './core-of.ts';
import { phraseAt } from './phrase-at.ts';
import { pleasAround, type Told } from './pleas-around.ts';

/** How many tokens of a phrase are searched: a longer one is no phrase that English has. */
const LONGEST = 200;

/**
 * What is told of somebody who is described and not named; null where the phrase is no person's: a body or a paper is not anonymous.
 *
 * @example "a senior U.S. official familiar with the talks" // office "a senior", "official"; state "U.S."; access "familiar …"
 */
export function tellAnonymity(
  cast: Cast,
  core: TokenRange,
  phrase: TokenRange,
  told?: Told,
): Anonymity | null {
  if (core.last - phrase.first >= LONGEST) return null;
  const range = { first: phrase.first, last: Math.min(phrase.last, phrase.first + LONGEST) };
  const whole = officeOf(cast, core, range);
  const state = ownersOf(cast, core);
  const { plea, access, others } = reasonsIn(cast, whole, range);
  for (const { first, last } of namedModifiers(cast, whole, range, others)) state.push({ first, last });
  if (told) plea.push(...pleasAround(cast, range, told));
  const isPerson = plea.length > 0 || isPersonal(cast, nounOf(cast, core), nounOf(cast, whole));
  if (!isPerson) return null;
  const spans = (ranges: readonly TokenRange[]): readonly Span[] =>
    ranges.map((each) => spanOfRange(cast, each));
  const taken = [...state, ...plea, ...access];
  return {
    office: spans(without(whole, taken)),
    state: spans(state),
    plea: spans(plea),
    access: spans(access),
  };
}

/** The core, and with "one of those advisers" what it is one of. */
function officeOf(cast: Cast, core: TokenRange, range: TokenRange): TokenRange {
  const { analysis, lower } = cast;
  const isPart =
    tagOf(analysis, core.last) !== 'NOUN' || !cast.lexicon.persons.has(lemmaOf(analysis, core.last));
  if (!isPart || lower[core.last + 1] !== 'of' || core.last + 2 > range.last) return core;
  return { first: core.first, last: coreOf(cast, { first: core.last + 2, last: range.last }).last };
}

/** A noun for somebody, a word for some of many, or what the reader took for a person; a paper is none, whatever it was taken for. */
function isPersonal(cast: Cast, ...nouns: readonly number[]): boolean {
  const { analysis, lexicon } = cast;
  return nouns.some((noun) => {
    const lemma = lemmaOf(analysis, noun).toLowerCase();
    if (lexicon.persons.has(lemma) || lexicon.quantifiers.has(cast.lower[noun] ?? '')) return true;
    if (lexicon.papers.has(lemma) || lexicon.bodies.has(lemma)) return false;
    return (cast.mentions.get(noun) ?? []).some(
      ({ mention, last }) => last === noun && /^(?:person|nationality|other)$/u.test(mention.kind),
    );
  });
}

/** Names and owners before the noun: "U.S." and "Lind's" of "a U.S. official", "Lind's lawyer". */
function ownersOf(cast: Cast, core: TokenRange): TokenRange[] {
  const owners: TokenRange[] = [];
  const noun = nounOf(cast, core);
  for (let token = core.first; token < noun; token++) {
    const isOwner = relationOf(cast.analysis, token) === 'nmod:poss' && headOf(cast.analysis, token) <= noun;
    const name = nameOn(cast, token);
    if (isOwner)
      owners.push({
        first: branchOf(cast, token).first,
        last: Math.min(branchOf(cast, token).last, noun - 1),
      });
    else if (name && name.last < noun)
      owners.push({ first: Math.max(name.first, core.first), last: name.last });
    token = Math.max(token, owners.at(-1)?.last ?? token);
  }
  return owners;
}

interface Reasons {
  readonly plea: TokenRange[];
  readonly access: TokenRange[];
  /** Tokens that are part of neither. */
  readonly others: (token: number) => boolean;
}

/** The clauses of the phrase that tell why he is not named and how he knows. */
function reasonsIn(cast: Cast, core: TokenRange, range: TokenRange): Reasons {
  const found = { plea: [] as TokenRange[], access: [] as TokenRange[] };
  for (let token = core.first; token <= range.last; token++) {
    const phrase = phraseAt(cast, token, range.last);
    if (!phrase) continue;
    const end = token + phrase.words.length - 1;
    const clause =
      end <= core.last
        ? { first: token, last: end }
        : clip(clauseAround(cast, end, core), core.last + 1, range.last);
    found[phrase.kind].push(clause);
    token = Math.max(end, clause.last);
  }
  const taken = [...found.plea, ...found.access];
  return { ...found, others: (token) => !taken.some(({ first, last }) => token >= first && token <= last) };
}

function clauseAround(cast: Cast, token: number, { first, last }: TokenRange): TokenRange {
  const top = clauseOver(cast, token, (head) => head >= first && head <= last);
  return branchOf(cast, top, { isAlone: true });
}

/** "Of the ministry", "to Lind": what hangs on the noun by a preposition. */
function namedModifiers(
  cast: Cast,
  core: TokenRange,
  range: TokenRange,
  isFree: (token: number) => boolean,
): readonly TokenRange[] {
  return (cast.children[nounOf(cast, core)] ?? [])
    .filter((child) => child > core.last && child <= range.last && isFree(child))
    .filter((child) => plainRelation(relationOf(cast.analysis, child)) === 'nmod' && isOwned(cast, child))
    .map((child) =>
      clip(branchOf(cast, child, { isBarred: (token) => !isFree(token) }), core.last + 1, range.last),
    );
}

/** Whether a preposition before the noun tells whose somebody is. */
function isOwned({ analysis, children, lower }: Cast, noun: number): boolean {
  return (children[noun] ?? []).some(
    (child) =>
      relationOf(analysis, child) === 'case' &&
      /^(?:of|to|for|from|in|at|with|on|within|inside)$/u.test(lower[child] ?? ''),
  );
}

function clip({ first, last }: TokenRange, from: number, to: number): TokenRange {
  return { first: Math.max(first, from), last: Math.max(Math.max(first, from), Math.min(last, to)) };
}

/** What is left of a range when others are taken out. */
function without({ first, last }: TokenRange, taken: readonly TokenRange[]): readonly TokenRange[] {
  const left: TokenRange[] = [];
  for (let token = first; token <= last; token++) {
    if (taken.some((each) => token >= each.first && token <= each.last)) continue;
    const open = left.at(-1);
    if (open?.last === token - 1) left[left.length - 1] = { first: open.first, last: token };
    else left.push({ first: token, last: token });
  }
  return left;
}
