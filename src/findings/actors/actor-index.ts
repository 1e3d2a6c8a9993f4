import { addPhrase, emptyTrie, type WordTrie } from '../../learn/word-trie.ts';
import {
  parseTable,
  type ActorDictionary,
  type CodeSource,
  type OfficeEntry,
  type Register,
  type RegisterLine,
  type TenureEntry,
} from '../../model/index.ts';
import { STANDS_BEFORE, type KnownActor, type KnownKind, type KnownRole } from './known-actor.ts';
import { plainWords } from './plain-words.ts';

/** Everybody who is known by a name or a noun. */
export interface ActorIndex {
  /** By their words; of those with the same words the user's own come first. */
  readonly names: WordTrie<KnownActor>;
  /** Persons of the register by each word that could be the surname. */
  readonly personsBySurname: ReadonlyMap<string, readonly KnownActor[]>;
}

/** Texts of `register/cities.tsv`, `register/provinces.tsv` and `register/outlets.tsv`. */
export interface NameTables {
  readonly cities: string;
  readonly provinces: string;
  readonly outlets: string;
}

const PRESS = 'MED';

/**
 * Indexes dictionaries, register, places and publishers.
 *
 * @throws Error naming file and line of a place or publisher that has no state's code
 * @example toActorIndex(register, tables, [parseActorDictionary(text, 'my.actors.txt')])
 */
export function toActorIndex(
  register: Register,
  { cities, provinces, outlets }: NameTables,
  dictionaries: readonly ActorDictionary[],
): ActorIndex {
  const names = emptyTrie<KnownActor>();
  const add = (name: string, actor: KnownActor): void => {
    const words = plainWords(name);
    if (words.length > 0) addPhrase(names, words, actor);
  };
  for (const dictionary of dictionaries) addDictionary(dictionary, add);
  const addAll = (
    all: readonly string[],
    kind: KnownKind,
    code: string,
    at: RegisterLine,
    entry: string,
  ): void => {
    const actor = { kind, roles: [lasting(code)], source: sourceOf(at, entry) };
    for (const name of all) add(name, actor);
  };
  for (const state of register.states) {
    addAll([state.name, ...state.otherNames], 'state', state.code, state, state.name);
    addAll(state.demonyms.flatMap(withPlural), 'people', state.code, state, state.name);
    addAll(state.lands.flatMap(withPlural), 'place', state.code, state, state.name);
    addAll(state.seats, 'seat', state.code, state, state.name);
    for (const { name, code } of state.metonyms) addAll([name], 'government', code, state, name);
  }
  for (const body of register.bodies) {
    addAll([body.name, ...body.otherNames], 'body', body.code, body, body.name);
    addAll(body.sharedNames, 'shared', body.code, body, body.name);
  }
  for (const office of register.offices) {
    const roles = [{ ...lasting(office.code), office: office.key }];
    const actor: KnownActor = { kind: 'office', roles, source: sourceOf(office, office.name) };
    for (const name of [office.name, ...office.titles]) add(name, actor);
  }
  for (const sector of register.sectors)
    addAll(withPlural(sector.word), 'agent', sector.sector, sector, sector.word);
  addTable('city', 'register/cities.tsv', cities);
  addTable('place', 'register/provinces.tsv', provinces);
  addTable('outlet', 'register/outlets.tsv', outlets, PRESS);
  return { names, personsBySurname: addPersons(register, add) };

  /** Rows whose first cell is the names and whose last is a state's code. */
  function addTable(kind: KnownKind, file: string, text: string, sector = ''): void {
    for (const { line, cells } of parseTable(text)) {
      const [all = '', code = ''] = [cells[0], cells.at(-1)];
      if (!/^[A-Z]{3}$/u.test(code)) throw new Error(`${file}, line ${line}: "${code}" is no state's code`);
      addAll(all.split(','), kind, code + sector, { file, line }, all.split(',')[0] ?? '');
    }
  }
}

function addDictionary(
  { actors, agents }: ActorDictionary,
  add: (name: string, actor: KnownActor) => void,
): void {
  for (const { file, names, roles } of actors)
    for (const { name, line } of names)
      add(name, { kind: 'listed', roles, source: { file, line, entry: name } });
  for (const { file, line, names, code, stands } of agents)
    for (const name of names)
      add(name, {
        kind: 'agent',
        roles: [lasting(stands === 'before' ? code + STANDS_BEFORE : code)],
        source: { file, line, entry: name },
      });
}

/** Each person once, with all offices held. */
function addPersons(
  { offices, tenures }: Register,
  add: (name: string, actor: KnownActor) => void,
): ReadonlyMap<string, readonly KnownActor[]> {
  const officeByKey = new Map(offices.map((office) => [office.key, office]));
  const bySurname = new Map<string, KnownActor[]>();
  for (const [person, held] of Map.groupBy(tenures, ({ person }) => person)) {
    const roles = held.flatMap((tenure) => roleOf(tenure, officeByKey.get(tenure.office)));
    const [first] = held;
    if (!first) continue;
    const actor: KnownActor = { kind: 'person', roles, source: sourceOf(first, person) };
    // "Peña" and "Pena" are one.
    const names = new Set([person, ...held.flatMap(({ otherNames }) => otherNames)].map((name) => plainWords(name).join(' '))); // prettier-ignore
    const surnames = new Set<string>();
    for (const name of names) {
      const words = name.split(' ');
      if (words.length > 1) add(name, actor);
      for (const word of [words[0], words.at(-1)]) if (word !== undefined) surnames.add(word);
    }
    for (const surname of surnames) bySurname.set(surname, [...(bySurname.get(surname) ?? []), actor]);
  }
  return bySurname;
}

function roleOf(tenure: TenureEntry, office: OfficeEntry | undefined): readonly KnownRole[] {
  if (!office) return [];
  const source = sourceOf(tenure, `${tenure.person}, ${office.name}`);
  return [{ code: office.code, from: tenure.from, to: tenure.to, office: office.key, source }];
}

function lasting(code: string): KnownRole {
  return { code, from: null, to: null };
}

function sourceOf({ file, line }: RegisterLine, entry: string): CodeSource {
  return { file, line, entry };
}

function withPlural(name: string): readonly string[] {
  if (/[^aeiou]y$/u.test(name)) return [name, `${name.slice(0, -1)}ies`];
  return /(?:s|x|ch|sh)$/u.test(name) ? [name, `${name}es`] : [name, `${name}s`];
}
