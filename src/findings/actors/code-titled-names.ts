import { wordsOf } from '../../model/index.ts';
import type { ActorScene } from './actor-scene.ts';
import { bearersOf } from './code-person.ts';
import { codeOn } from './code-on.ts';
import { composeCode } from './compose-code.ts';
import type { Coded } from './known-actor.ts';
import { isKind, type NamedRange } from './named-ranges.ts';
import { plainWords } from './plain-words.ts';
import { topOf } from '../scene.ts';

/**
 * Surnames behind the title of an office that another of the name held, by their token: "President Roe" where the article tells of
 * his daughter Ann Roe too, and the two were taken for one.
 */
export function codeTitledNames(scene: ActorScene): ReadonlyMap<number, Coded> {
  const found = new Map<number, Coded>();
  const { all } = scene.ranges;
  const namesakes = toNamesakes();
  const titleBefore = new Map(
    all.flatMap((range) => (isKind(range, 'role') ? [[range.last + 1, range]] : [])),
  );
  for (const name of all) {
    const { entity, form } = name.mention;
    if (form !== 'name' || name.first < name.last || entity === null || !isKind(name, 'person')) continue;
    const title = titleBefore.get(name.first);
    const surname = wordOn(name.last);
    const given = namesakes.get(`${entity} ${surname}`);
    if (!title || !given) continue;
    const { offices } = composeCode(scene, topOf(scene, title));
    const [bearer, ...others] = bearersOf(scene, surname, offices);
    if (!bearer || others.length > 0 || given.has(plainWords(bearer.source.entry)[0] ?? '')) continue;
    const coded = codeOn(bearer, scene.day);
    if (coded) found.set(name.first, coded);
  }
  return found;

  /** By entity and surname, the first words of the full names that it has. */
  function toNamesakes(): ReadonlyMap<string, ReadonlySet<string>> {
    const given = new Map<string, Set<string>>();
    for (const range of all) {
      const { entity } = range.mention;
      if (!isFull(range) || entity === null) continue;
      const key = `${entity} ${wordOn(range.last)}`;
      given.set(key, (given.get(key) ?? new Set()).add(wordOn(range.first)));
    }
    return given;
  }

  function wordOn(token: number): string {
    return (
      wordsOf(scene.analysis, scene.text, { first: token, last: token }).flatMap(plainWords).at(-1) ?? ''
    );
  }
}

function isFull(range: NamedRange): boolean {
  return range.mention.form === 'name' && range.first < range.last && isKind(range, 'person');
}
