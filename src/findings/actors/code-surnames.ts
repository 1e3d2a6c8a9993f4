import { wordsOf, type EntityId } from '../../model/index.ts';
import type { ActorScene } from './actor-scene.ts';
import { codeOn, isWhole } from './code-on.ts';
import type { Coded } from './known-actor.ts';
import type { NameMatch } from './match-names.ts';
import { isKind, type NamedRange } from './named-ranges.ts';
import { plainWords } from './plain-words.ts';

/**
 * Surnames alone of whom it was not seen who is meant: of the persons that the article names in full; where it names none, of those
 * whom the register knows to have held an office by then. Of several only what their codes have in common.
 */
export function codeSurnames(
  scene: ActorScene,
  codeByMatch: ReadonlyMap<NameMatch, Coded>,
  codeByEntity: ReadonlyMap<EntityId, Coded>,
): ReadonlyMap<EntityId, Coded> {
  const bearers = bearersIn(scene, codeByMatch, codeByEntity);
  const found = new Map<EntityId, Coded>();
  for (const range of scene.ranges.all) {
    const { entity, form } = range.mention;
    if (form !== 'name' || range.first < range.last || entity === null || codeByEntity.has(entity)) continue;
    const surname = lastWord(scene, range);
    const here = bearers.get(surname);
    if (!isKind(range, 'person') && !(here && isKind(range, 'place', 'other'))) continue;
    const coded = commonOf(here ?? famousBearers(scene, surname));
    if (coded) found.set(entity, coded);
  }
  return found;
}

/** By surname, the codes of those whom the article names in full; without codes where none of them has one. */
function bearersIn(
  scene: ActorScene,
  codeByMatch: ReadonlyMap<NameMatch, Coded>,
  codeByEntity: ReadonlyMap<EntityId, Coded>,
): ReadonlyMap<string, readonly Coded[]> {
  const bearers = new Map<string, Coded[]>();
  const add = (surname: string, coded: Coded | undefined): void => {
    const others = bearers.get(surname) ?? [];
    if (coded && !others.some(({ code }) => code === coded.code)) others.push(coded);
    bearers.set(surname, others);
  };
  for (const [match, coded] of codeByMatch)
    if (match.known.some(({ kind }) => kind === 'person')) add(lastWord(scene, match), coded);
  for (const range of scene.ranges.all)
    if (isFullName(range)) add(lastWord(scene, range), range.mention.entity === null ? undefined : codeByEntity.get(range.mention.entity)); // prettier-ignore
  return bearers;
}

function isFullName(range: NamedRange): boolean {
  return range.mention.form === 'name' && range.first < range.last && isKind(range, 'person');
}

/** A shorter word is as often part of another name: "Jo-Ann". */
const SHORTEST_FAMOUS = 4;

/** Those of the register who held an office by the article's day; of an unknown day nobody is sure to have. */
function famousBearers({ knowledge, day }: ActorScene, surname: string): readonly Coded[] {
  if (day === null || surname.length < SHORTEST_FAMOUS) return [];
  return (knowledge.index.personsBySurname.get(surname) ?? []).flatMap((person) => {
    const isSurname = plainWords(person.source.entry).at(-1) === surname;
    const held = person.roles.some(({ from }) => (from ?? '') <= day);
    return isSurname && held ? (codeOn(person, day) ?? []) : [];
  });
}

function commonOf(all: readonly Coded[]): Coded | null {
  const [first] = all;
  if (!first) return null;
  let { code } = first;
  while (code !== '' && !all.every((other) => other.code.startsWith(code))) code = code.slice(0, -3);
  return isWhole(code) ? { ...first, code } : null;
}

function lastWord({ analysis, text }: ActorScene, { last }: { readonly last: number }): string {
  return wordsOf(analysis, text, { first: last, last }).flatMap(plainWords).at(-1) ?? '';
}
