import type { NamedMention } from '../names/named-mention.ts';
import type { Sort } from './coreference-lexicon.ts';
import { acronymOf, isAcronym } from './acronym.ts';
import { personKeys, sharesPerson } from './person-keys.ts';
import { wholeKeyOf } from './whole-key.ts';

/** A name that stands ready to be told whose it is. */
export interface SortedName extends NamedMention {
  readonly sort: Sort;
  /** Whether it stands in brackets right behind the name before: "UN Command (UNC)". */
  readonly isBracketed: boolean;
}

/** All mentions of the article by the same words. */
interface Group {
  readonly id: number;
  readonly fullest: SortedName;
  sort: Sort;
}

/**
 * The group of each name, precision first: the same words; one state's names; a short name of exactly one person or body named
 * in full. A short name that two could bear stays apart.
 *
 * @example "Lloyd Austin", "Austin" → 0, 0; "Lloyd Austin", "John Austin", "Austin" → 0, 1, 2
 */
export function joinNames(names: readonly SortedName[]): Int32Array {
  const groupByKey = new Map<string, Group>();
  const groups: Group[] = [];
  const groupOfName = names.map((name) => {
    const key = wholeKeyOf(name);
    const known = groupByKey.get(key);
    if (known) {
      if (known.sort === 'unknown' || known.sort === 'person') known.sort = name.sort;
      return known;
    }
    const group: Group = { id: groups.length, fullest: name, sort: name.sort };
    groupByKey.set(key, group);
    groups.push(group);
    return group;
  });
  const joined = Int32Array.from(groups, ({ id }) => id);
  const bearersByKey = indexBearers(groups);
  const join = (short: Group, whole: Group | undefined): void => {
    if (whole && whole !== short) joined[short.id] = whole.id;
  };
  for (const group of groups) join(group, bearerOf(group, bearersByKey));
  names.forEach((name, i) => {
    const [group, before] = [groupOfName[i], groupOfName[i - 1]];
    if (!name.isBracketed || !group || !before || !isAcronym(name.words)) return;
    const initials = acronymOf(before.fullest.words);
    if (initials.includes(acronymOf(name.words)) || acronymOf(name.words).includes(initials))
      join(group, before);
  });
  const rootOf = (id: number): number => {
    const next = joined[id] ?? id;
    // A chain of three names is as long as they get; the count guards against a circle.
    let [at, steps] = [next, 0];
    while (joined[at] !== at && steps++ < 4) at = joined[at] ?? at;
    return at;
  };
  return Int32Array.from(groupOfName, ({ id }) => rootOf(id));
}

/** Short forms that groups of full names answer to. */
function indexBearers(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const bearersByKey = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of shortKeysOf(group.fullest)) {
      const bearers = bearersByKey.get(key);
      if (bearers) bearers.push(group);
      else bearersByKey.set(key, [group]);
    }
  return bearersByKey;
}

const LONGEST_NAME = 12;

function shortKeysOf({ words, kind, state, place }: SortedName): readonly string[] {
  if (words.length < 2 || words.length > LONGEST_NAME) return [];
  if (kind === 'person') return personKeys(words);
  if (kind !== 'organisation' || (state !== null && place === 'state')) return [];
  const ends = words.slice(1).map((_, i) => `body ${words.slice(i + 1).join(' ')}`);
  return [`acronym ${acronymOf(words)}`, ...ends];
}

/** The one group that a short name can mean. */
function bearerOf(short: Group, bearersByKey: ReadonlyMap<string, readonly Group[]>): Group | undefined {
  const { words, kind, state } = short.fullest;
  if (words.length > LONGEST_NAME) return undefined;
  const isBody = kind === 'organisation';
  if (isBody && isAcronym(words)) return onlyOf(bearersByKey.get(`acronym ${acronymOf(words)}`));
  if (isBody) return onlyOf(bearersByKey.get(`body ${words.join(' ')}`));
  if ((kind !== 'person' && kind !== 'other') || state !== null) return undefined;
  const bearers = (bearersByKey.get(`person ${words.join(' ')}`) ?? []).filter((bearer) =>
    sharesPerson(short, bearer),
  );
  return onlyOf(bearers);
}

function onlyOf(groups: readonly Group[] | undefined): Group | undefined {
  return groups?.length === 1 ? groups[0] : undefined;
}
