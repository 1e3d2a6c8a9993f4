import type { Reader } from '../reader.ts';
import { matchState } from './match-states.ts';
import type { NameRun } from './name-run.ts';

const CAPITAL = /^\p{Lu}[\p{L}\p{M}\p{N}.]*$/u;
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  '&',
  'on',
  'de',
  'bin',
  'al',
  'von',
  'van',
]);
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** What the finder may ask about the words of the article at hand. */
export interface Capitals {
  /** Whether a word also stands in lower case in the article, so that its capital may only be a sentence's. */
  readonly isAlsoLower: (word: string) => boolean;
}

/**
 * Names in the words of one sentence: names of states by the register, other runs of capitals by shape.
 * A title before a person ("Defense Secretary Lloyd Austin") is cut off the name; a run that holds a word for a body
 * ("Council", "Ministry") is an organisation; two or three capitals without one are a person.
 */
export function findNameRuns(
  words: readonly string[],
  reader: Reader,
  capitals: Capitals,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const last = capitalRunEnd(at);
    const state = matchState(words, at, reader.states);
    if (state && at + state.words.length - 1 >= last) {
      runs.push({ first: at, last: at + state.words.length - 1, kind: state.kind, state: state.state });
      at += state.words.length;
    } else if (last >= at) {
      runs.push(...splitRun(at, last));
      at = last + 1;
    } else at++;
  }
  return runs;

  function startsName(i: number): boolean {
    const word = words[i] ?? '';
    if (!CAPITAL.test(word) || CALENDAR.test(word) || word === 'I') return false;
    const opens = i === 0 || /^["“‘:—–-]$/u.test(words[i - 1] ?? '');
    const lower = word.toLowerCase();
    if (reader.closedClasses.has(lower))
      return (
        !opens &&
        !/^(?:The|A|An|It|He|She|They|We|You|But|And|In|On)$/u.test(word) &&
        CAPITAL.test(words[i + 1] ?? '')
      );
    return (
      !opens ||
      CAPITAL.test(words[i + 1] ?? '') ||
      !(capitals.isAlsoLower(lower) || /(?:ing|ed|ly)$/u.test(word))
    );
  }

  /** The last token of the run of capitals that starts at `from`; before `from` where none does. */
  function capitalRunEnd(from: number): number {
    if (!startsName(from)) return from - 1;
    let last = from;
    for (;;) {
      const next = words[last + 1] ?? '';
      const after = words[last + 2] ?? '';
      if (CAPITAL.test(next) && !CALENDAR.test(next) && next !== 'I') last++;
      else if (next === '-' && /^\p{L}+$/u.test(after) && /^\p{L}+$/u.test(words[last] ?? '')) last += 2;
      else if (LINKS.has(next) && CAPITAL.test(after) && takesLink(from, last)) last += 2;
      else if (
        next === 'of' &&
        after === 'the' &&
        CAPITAL.test(words[last + 3] ?? '') &&
        holdsBody(from, last)
      )
        last += 3;
      else return last;
    }
  }

  /** "Secretary of State Antony Blinken": what a title is of belongs to it; the name keeps two words at the most then. */
  function nameAfterTitle(title: number, last: number): number {
    return words[title + 1] === 'of' ? Math.max(title + 3, last - 1) : title + 1;
  }

  /** "Ministry of Defence", "Secretary of State": after a body or a title the name may go on behind an "of". */
  function takesLink(first: number, last: number): boolean {
    return holdsBody(first, last) || (words[last + 1] === 'of' && reader.personTitles.has(words[last] ?? ''));
  }

  function holdsBody(first: number, last: number): boolean {
    return words.slice(first, last + 1).some((word) => reader.organisationWords.has(word));
  }

  /** A run cut into what it holds: a state or nationality in front, a title, the name. */
  function splitRun(first: number, last: number): readonly NameRun[] {
    const state = matchState(words, first, reader.states);
    if (state && !holdsBody(first, last)) {
      const rest = first + state.words.length;
      const front: NameRun = { first, last: rest - 1, kind: state.kind, state: state.state };
      return rest > last ? [front] : [front, ...splitRun(rest, last)];
    }
    for (let i = last; i >= first; i--) {
      if (!reader.personTitles.has(words[i] ?? '')) continue;
      if (i === last)
        return holdsBody(first, last) ? [{ first, last, kind: 'organisation', state: null }] : [];
      const front = i > first && state ? splitRun(first, first + state.words.length - 1) : [];
      return [...front, { first: nameAfterTitle(i, last), last, kind: 'person', state: null }];
    }
    if (holdsBody(first, last)) return [{ first, last, kind: 'organisation', state: null }];
    const titled = reader.personTitles.has(words[first - 1] ?? '');
    const capitals = words.slice(first, last + 1).filter((word) => CAPITAL.test(word)).length;
    const isAcronym = first === last && /^\p{Lu}{2,}s?$|^(?:\p{Lu}\.)+/u.test(words[first] ?? '');
    if (isAcronym) return [{ first, last, kind: 'organisation', state: null }];
    const isPerson =
      titled || (capitals >= 2 && capitals <= 4 && !/^(?:The|A|An)$/u.test(words[first] ?? ''));
    return [{ first, last, kind: isPerson ? 'person' : 'other', state: null }];
  }
}
