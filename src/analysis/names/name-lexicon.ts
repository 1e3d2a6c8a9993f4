import { isOneOf, parseTable, type TableRow } from '../../model/index.ts';
import { indexKnownNames, type KnownName, type KnownNames } from './known-names.ts';
import { nameKey } from './name-key.ts';
import { parseStates, type State } from './parse-states.ts';

type Cut = (name: string) => readonly string[];

const PRONOUNS = ['he', 'she', '-'] as const;
const ROLE_KINDS = ['title', 'office', 'style'] as const;

/** What a person may be or be called: "minister", "Gen." */
export interface Role {
  /** `title`: only before a name ("Gen."); `office`: by itself too ("the minister"); `style`: it may be part of the name ("Lord Roe"). */
  readonly kind: (typeof ROLE_KINDS)[number];
  /** The pronoun that it calls for; `-` for either. */
  readonly pronoun: (typeof PRONOUNS)[number];
}

/** What is known of names: words by which they are told, and names that the register lists. Words are in lower case. */
export interface NameLexicon {
  /** States, nationalities, peoples, bodies, documents and weapons. */
  readonly known: KnownNames;
  /** The code of the state that a city lies in, by `nameKey`. */
  readonly cities: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly roleModifiers: ReadonlySet<string>;
  /** Words for documents; true where one makes a name in lower case too ("the Minsk agreement"). */
  readonly documentWords: ReadonlyMap<string, boolean>;
  readonly eventWords: ReadonlySet<string>;
  readonly weaponWords: ReadonlySet<string>;
  /** Names of weapons that mean them only beside a word for weapons: "Patriot". */
  readonly weaponFamilies: KnownNames;
}

/**
 * Loads what is known of names through `text`, which gives a data file of the project by its path. `cut` is the tokeniser, by
 * which a name of the register has the words that it has in an article.
 *
 * @throws Error where a file has a line that cannot be understood, naming file and line
 */
export async function loadNameLexicon(
  text: (path: string) => Promise<string>,
  cut: Cut,
): Promise<NameLexicon> {
  const table = async (path: string): Promise<readonly TableRow[]> => parseTable(await text(path));
  const states = parseStates(await table('register/states.tsv'));
  const weapons = (await table('register/weapons.tsv')).map((row) => ({
    name: toKnownName(cut(cellOf(row, 0)), 'weapon'),
    isAlways: choiceOf('register/weapons.tsv', row, 1, ['always', 'beside']) === 'always',
  }));
  const listed = async (path: string, kind: 'organisation' | 'document'): Promise<readonly KnownName[]> =>
    (await table(path)).flatMap((row) =>
      cellOf(row, 0)
        .split(',')
        .map((name) => toKnownName(cut(name), kind)),
    );
  return {
    known: indexKnownNames([
      ...states.flatMap((state) => namesOfState(state, cut)),
      ...(await table('register/peoples.tsv')).flatMap((row) => namesOfPeople(cellOf(row, 0), null, cut)),
      ...(await listed('register/bodies.tsv', 'organisation')),
      ...(await listed('register/documents.tsv', 'document')),
      ...weapons.filter(({ isAlways }) => isAlways).map(({ name }) => name),
    ]),
    cities: new Map([
      ...states.flatMap(({ code, seats }) => seats.map((seat) => toCity(seat, code, cut))),
      ...(await table('register/cities.tsv')).map((row) => toCity(cellOf(row, 0), cellOf(row, 1), cut)),
    ]),
    roles: new Map(
      (await table('lexicon/roles.tsv')).map((row) => [
        cellOf(row, 0),
        {
          kind: choiceOf('lexicon/roles.tsv', row, 1, ROLE_KINDS),
          pronoun: choiceOf('lexicon/roles.tsv', row, 2, PRONOUNS),
        },
      ]),
    ),
    roleModifiers: new Set((await table('lexicon/role-modifiers.tsv')).map((row) => cellOf(row, 0))),
    documentWords: new Map(
      (await table('lexicon/document-words.tsv')).map((row) => [
        cellOf(row, 0),
        choiceOf('lexicon/document-words.tsv', row, 1, ['bare', 'named']) === 'bare',
      ]),
    ),
    eventWords: new Set((await table('lexicon/event-words.tsv')).map((row) => cellOf(row, 0))),
    weaponWords: new Set((await table('lexicon/weapon-words.tsv')).map((row) => cellOf(row, 0))),
    weaponFamilies: indexKnownNames(weapons.map(({ name }) => name)),
  };
}

function toCity(name: string, state: string, cut: Cut): readonly [string, string] {
  const words = cut(name);
  return [nameKey(words, { first: 0, last: words.length - 1 }), state];
}

function namesOfState({ code, name, otherNames, demonyms }: State, cut: Cut): readonly KnownName[] {
  return [
    ...[name, ...otherNames].map((each): KnownName => ({
      words: cut(each),
      kind: 'place',
      state: code,
      place: 'state',
    })),
    ...demonyms.flatMap((demonym) => namesOfPeople(demonym, code, cut)),
  ];
}

/** The adjective, and several of the people: "Norwegian", "Norwegians". */
function namesOfPeople(name: string, state: string | null, cut: Cut): readonly KnownName[] {
  return [name, `${name}s`].map((each) => ({
    words: cut(each),
    kind: 'nationality',
    state,
    place: null,
  }));
}

function toKnownName(words: readonly string[], kind: 'organisation' | 'document' | 'weapon'): KnownName {
  return { words, kind, state: null, place: null };
}

function cellOf({ cells }: TableRow, at: number): string {
  return cells[at] ?? '';
}

function choiceOf<const Choice extends string>(
  path: string,
  row: TableRow,
  at: number,
  choices: readonly Choice[],
): Choice {
  const cell = cellOf(row, at);
  if (!isOneOf(choices, cell))
    throw new Error(`${path}, line ${row.line}: "${cell}" is none of ${choices.join(', ')}`);
  return cell;
}
