import { headOf, pennTagOf, sliceOf, tokenSpanOf, type TokenRange } from '../../model/index.ts';
import type { NamedScene } from './named-scene.ts';
import { beginsLongerName } from './begins-longer-name.ts';
import { isInTitle } from './is-in-title.ts';
import { isJoined } from './is-joined.ts';
import { isTold } from './is-told.ts';
import { lastingCode, type KnownActor, type KnownKind } from './known-actor.ts';
import type { NameMatch } from './match-names.ts';
import { isKind, type NamedRange } from './named-ranges.ts';

const HYPHEN = /^[-‐‑–]$/u;
const SMALL = /^\p{Ll}/u;
/** What is known by a name that a longer name may begin with: "Air Force One", "Bank of Lyon Stadium". */
const NAMESAKES: ReadonlySet<KnownKind> = new Set(['body', 'shared', 'outlet', 'government']);

/**
 * Whom a known name means here: nobody where it is part of another name ("Jordan" of "Michael Jordan", "China" of "South China
 * Sea"), or where two could be meant. A title is no such name: "the U.S. Defense Secretary" names the state.
 */
export function tellMeaning(scene: NamedScene, match: NameMatch): KnownActor | null {
  const around = scene.ranges.around(match.first);
  if (scene.lower[match.first - 1] === 'of' && scene.ranges.around(match.first - 1)?.last === match.first - 1)
    return null;
  const isPart = around !== undefined && isWithin(match, around);
  const isOwn = !isPart || isKind(around, 'role') || isHyphenated(scene, match) || isJoined(scene, around);
  if (!isOwn || isInTitle(scene, match)) return null;
  const same = scene.ranges.at(match);
  const goesOn = !isPart && beginsLongerName(scene, match);
  const possible = match.known.filter(
    (known) => !(goesOn && NAMESAKES.has(known.kind)) && couldMean(scene, match, known, same),
  );
  return choose(scene, possible);
}

/** A user's own name before the register's; a state, people or body before a city, unless its province is what the article is about. */
function choose({ home }: NamedScene, possible: readonly KnownActor[]): KnownActor | null {
  const [first] = possible;
  if (first?.kind === 'listed') return first;
  const province = possible.find((known) => known.kind === 'place' && lastingCode(known)?.code === home);
  if (province && first?.kind === 'state') return province;
  const own = possible.filter(
    ({ kind }) => kind !== 'city' && kind !== 'place' && kind !== 'seat' && kind !== 'person',
  );
  return onlyOf(own.length > 0 ? own : possible);
}

/** Whether a range is in another and not all of it. */
export function isWithin(inner: TokenRange, outer: TokenRange): boolean {
  const { first, last } = outer;
  return first <= inner.first && inner.last <= last && last - first > inner.last - inner.first;
}

/** The state of "Norland-led", of which only the end is written small. */
function isHyphenated({ lower, text, analysis }: NamedScene, { last }: NameMatch): boolean {
  if (!HYPHEN.test(lower[last + 1] ?? '') || last + 2 >= analysis.heads.length) return false;
  return SMALL.test(sliceOf(text, tokenSpanOf(analysis, last + 2)));
}

function couldMean(
  scene: NamedScene,
  match: NameMatch,
  known: KnownActor,
  same: readonly NamedRange[],
): boolean {
  const { kind, roles } = known;
  const isOneWord = match.first === match.last;
  if (!isTold(scene, match, known)) return false;
  if (kind === 'outlet') return isOutlet(scene, match, same);
  // "President Ford" makes no cars.
  const isTitled = isOneWord && isTitleBefore(scene, match);
  const isPersonHere = isTitled || same.some((range) => isKind(range, 'person'));
  if (kind === 'person') return true;
  const isState =
    kind !== 'body' &&
    kind !== 'shared' &&
    (kind !== 'listed' || roles.some(({ code }) => code?.length === 3));
  if (isPersonHere) return kind === 'listed' ? !(isState && isOneWord) : !isOneWord && kind === 'state';
  if (!isOneWord || same.length > 0) return true;
  const around = scene.ranges.around(match.first);
  return (
    around !== undefined || (pennTagOf(scene.analysis, match.first) === 'NNP' && !opensSentence(scene, match))
  );
}

/** Publishers have names of anything: "Time", "the Hill". One with "The" has it in capitals, one word is the name of a body here. */
function isOutlet(scene: NamedScene, match: NameMatch, same: readonly NamedRange[]): boolean {
  const { lower, text, analysis } = scene;
  if (same.some((range) => isKind(range, 'organisation'))) return true;
  if (match.first === match.last || same.some((range) => isKind(range, 'place', 'person'))) return false;
  if (lower[match.first] !== 'the') return true;
  return !opensSentence(scene, match) && !SMALL.test(sliceOf(text, tokenSpanOf(analysis, match.first)));
}

function isTitleBefore({ ranges, nouns }: NamedScene, { first }: NameMatch): boolean {
  if (nouns.get(first - 1)?.some(({ known }) => known.some(({ kind }) => kind === 'office'))) return true;
  const before = ranges.around(first - 1);
  return before?.last === first - 1 && isKind(before, 'role');
}

/** There a capital tells nothing: "Turkey is what they eat". */
function opensSentence({ analysis, lower }: NamedScene, { first }: TokenRange): boolean {
  return first === 0 || !/[\p{L}\p{N},]/u.test(lower[first - 1] ?? '') || headOf(analysis, first) < 0;
}

/** The one that is meant, where all possible ones have the same code. */
function onlyOf(possible: readonly KnownActor[]): KnownActor | null {
  const [first] = possible;
  const codeOf = ({ roles }: KnownActor): string => roles.map(({ code }) => code).join(' ');
  if (!first || possible.some((other) => codeOf(other) !== codeOf(first))) return null;
  return first;
}
