import { wordsOf, type TokenRange } from '../../model/index.ts';
import { phrasesAt } from '../../learn/word-trie.ts';
import { topOf } from '../scene.ts';
import type { ActorScene } from './actor-scene.ts';
import { codeOn, formerCode, isOfState, stateOf } from './code-on.ts';
import { composeCode, type Composed } from './compose-code.ts';
import type { Coded, KnownActor, KnownRole } from './known-actor.ts';
import { isKind, type NamedRange } from './named-ranges.ts';
import { affiliationOf } from './affiliation-of.ts';
import { partyState } from './party-state.ts';
import { plainWords } from './plain-words.ts';

const GOVERNMENT = 'GOV';
const HOME_SECTORS: ReadonlySet<string> = new Set(['LEG', 'JUD', 'COP']);
/** What anybody may be. */
const PRIVATE: ReadonlySet<string> = new Set(['CVL', 'REF', 'CRM', 'UAF', 'SOC']);
const INITIAL = /^\p{L}$/u;
const AFTER_SURNAME: ReadonlySet<string> = new Set(['sr', 'ii', 'iii', 'iv']);

/**
 * The code of a person of the article: by his full name, or by his surname where the article gives him the title of an office that
 * he held; else what his title says ("South Korean defense minister"). A title of another state says that he is a namesake.
 */
export function codePerson(scene: ActorScene, ranges: readonly NamedRange[]): Coded | null {
  const titles = ranges.flatMap((range) => {
    const isTitle = isKind(range, 'role');
    if (!isTitle && range.mention.form !== 'description') return [];
    const composed = composeCode(scene, topOf(scene, range));
    return isTitle || tellsOffice(composed) ? [composed] : [];
  });
  const names = ranges.filter((range) => isKind(range, 'person') && range.mention.form === 'name');
  const known = byFullName(scene, names) ?? bySurname(scene, names, titles);
  const told = titles.flatMap(({ coded }) => coded ?? []);
  if (known && told.every(({ code }) => isOneOfHis(known, code))) {
    const own = codeOn(known, scene.day);
    if (scene.day === null) return byTitle(known, titles, told) ?? own;
    return own && holdsOffice(own.code) ? own : (longestOf(laterTitles(known, titles)) ?? own);
  }
  return (
    longestOf(told) ??
    firstOf(names, (name) => partyState(scene, name) ?? affiliationOf(scene, name, titles)) ??
    byHome(scene, names, titles)
  );
}

/** "Sen. Roe" of an article about one state alone is of that state's; so is a mayor, but of a president or an aide nobody knows. */
function byHome(scene: ActorScene, names: readonly NamedRange[], titles: readonly Composed[]): Coded | null {
  const { home, knowledge } = scene;
  if (home === null) return null;
  return firstOf(titles, ({ noun, isFormer, offices }) => {
    if (!noun || isFormer) return null;
    const isLocal =
      noun.code === GOVERNMENT &&
      offices.length === 0 &&
      !isFamous(scene, names) &&
      !knowledge.borrowingNouns.has(noun.source.entry);
    return isLocal || HOME_SECTORS.has(noun.code) ? { ...noun, code: home + noun.code } : null;
  });
}

/** Whether a surname alone is one of the register's: "Secretary Roe" may no longer be one. */
function isFamous({ knowledge, analysis, text }: ActorScene, names: readonly NamedRange[]): boolean {
  return names.every(
    (name) =>
      name.first === name.last &&
      knowledge.index.personsBySurname.has(plainWords(wordsOf(analysis, text, name).join(' ')).join('')),
  );
}

function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function byFullName(scene: ActorScene, names: readonly NamedRange[]): KnownActor | null {
  for (const range of names) {
    if (range.first === range.last) continue;
    const words = wordsOf(scene.analysis, scene.text, range).flatMap(plainWords);
    const known = lookUp(scene, words) ?? lookUp(scene, withoutMiddle(words));
    if (known) return known;
  }
  for (const range of names) {
    const match = scene.matchOn.get(range.first);
    const known = match && match.last > match.first && match.known.length === 1 ? match.known[0] : undefined;
    if (known?.kind === 'person' && match?.first === range.first) return known;
  }
  return null;
}

function lookUp({ knowledge: { index } }: ActorScene, words: readonly string[]): KnownActor | undefined {
  const [, values = []] = phrasesAt(index.names, words, 0).find(([length]) => length === words.length) ?? [];
  const persons = values.filter(({ kind }) => kind === 'person' || kind === 'listed');
  return persons[0]?.kind === 'listed' || persons.length === 1 ? persons[0] : undefined;
}

/** "Lloyd J. Austin III" is "Lloyd Austin". */
function withoutMiddle(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => !AFTER_SURNAME.has(word) && (i === 0 || !INITIAL.test(word)));
}

function bySurname(
  scene: ActorScene,
  names: readonly TokenRange[],
  titles: readonly Composed[],
): KnownActor | null {
  const [name] = names;
  if (!name || names.some(({ first, last }) => first < last)) return null;
  const [surname = ''] = wordsOf(scene.analysis, scene.text, name).flatMap(plainWords);
  const bearers = bearersOf(scene, surname, titles.flatMap(({ offices }) => offices)); // prettier-ignore
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Those of a surname who held one of some offices by the article's day. */
export function bearersOf(
  { knowledge, day }: ActorScene,
  surname: string,
  offices: readonly KnownActor[],
): readonly KnownActor[] {
  const keys = new Set(offices.flatMap(({ roles: [role] }) => role?.office ?? []));
  if (keys.size === 0) return [];
  return (knowledge.index.personsBySurname.get(surname) ?? []).filter(({ roles }) =>
    roles.some((role) => keys.has(role.office ?? '') && couldHold(role, day)),
  );
}

/** "Norland's governor", "a spokesman for the Senate" say more than "the Norlander" or "a man from Norland". */
function tellsOffice({ noun, coded }: Composed): boolean {
  if (noun !== null && PRIVATE.has(noun.code)) return false;
  if (coded === null) return noun !== null && HOME_SECTORS.has(noun.code);
  return coded.code.length > 3 || !isOfState(coded.code);
}

function couldHold({ from }: KnownRole, day: string | null): boolean {
  return day === null || from === null || from <= day;
}

/** Whether a code says more than whose he is or was. */
function holdsOffice(code: string): boolean {
  return code.length > 3 && code !== formerCode(code);
}

/** What the titles say of somebody who holds no office of the register: "Rep. Roe", who was its speaker. Not what he was. */
function laterTitles({ roles }: KnownActor, titles: readonly Composed[]): readonly Coded[] {
  const had = new Set(roles.map(({ office }) => office));
  return titles.flatMap(({ coded, offices }) =>
    coded && !offices.some(({ roles: [role] }) => had.has(role?.office)) ? [coded] : [],
  );
}

/** Where the day is unknown, the office that the title names: "President Roe". */
function byTitle(
  { roles, source }: KnownActor,
  titles: readonly Composed[],
  told: readonly Coded[],
): Coded | null {
  for (const { offices, isFormer } of titles) {
    const keys = new Set(offices.map(({ roles: [role] }) => role?.office));
    const held = roles.find(({ office, code }) => code !== null && keys.has(office));
    if (!held?.code) continue;
    const code = isFormer ? formerCode(held.code) : held.code;
    return code === null ? null : { code, source: held.source ?? source };
  }
  return longestOf(told);
}

function isOneOfHis({ kind, roles }: KnownActor, code: string): boolean {
  return kind === 'listed' || roles.some((role) => stateOf(role.code ?? '') === stateOf(code));
}

function longestOf(told: readonly Coded[]): Coded | null {
  const [first] = told;
  if (!first) return null;
  return told.reduce((one, other) => (other.code.startsWith(one.code) ? other : one), first);
}
