import { isOneOf, type TableRow } from '../../model/index.ts';
import { parseStates } from '../names/parse-states.ts';

/** The third-person pronouns by their plain forms. */
export const THIRD_PERSONS = ['he', 'she', 'it', 'they'] as const;
export type ThirdPerson = (typeof THIRD_PERSONS)[number];

export const PRONOUN_CASES = ['subject', 'object', 'possessive', 'reflexive'] as const;
export type PronounCase = (typeof PRONOUN_CASES)[number];

/** What a noun or a name can mean, as far as pronouns tell it apart. */
export const SORTS = ['unknown', 'man', 'woman', 'person', 'body', 'place'] as const;
export type Sort = (typeof SORTS)[number];

/** What this room knows of English words, and of the seats of governments. */
export interface CoreferenceLexicon {
  readonly pronouns: ReadonlyMap<string, { readonly person: ThirdPerson; readonly case: PronounCase }>;
  /** Sort of a noun, by its lemma. */
  readonly nouns: ReadonlyMap<string, Sort>;
  readonly givenNames: ReadonlyMap<string, Sort>;
  /** Names of the seat of government, by the state's code. */
  readonly seats: ReadonlyMap<string, readonly string[]>;
}

/** @throws Error for a row with a person, case or sort that is none, naming the file and the line */
export function parseCoreferenceLexicon(
  pronouns: readonly TableRow[],
  nouns: readonly TableRow[],
  givenNames: readonly TableRow[],
  states: readonly TableRow[],
): CoreferenceLexicon {
  return {
    pronouns: new Map(
      pronouns.map((row) => {
        const [word = '', person = '', grammaticalCase = ''] = row.cells;
        return [
          word,
          {
            person: memberOf(THIRD_PERSONS, person, 'third-person-pronouns', row),
            case: memberOf(PRONOUN_CASES, grammaticalCase, 'third-person-pronouns', row),
          },
        ];
      }),
    ),
    nouns: sortsOf('noun-sorts', nouns),
    givenNames: sortsOf('given-names', givenNames),
    seats: new Map(parseStates(states).map(({ code, seats }) => [code, seats])),
  };
}

function sortsOf(file: string, rows: readonly TableRow[]): ReadonlyMap<string, Sort> {
  return new Map(
    rows.map((row) => {
      const [word = '', sort = ''] = row.cells;
      return [word, memberOf(SORTS, sort, file, row)];
    }),
  );
}

function memberOf<Member extends string>(
  members: readonly Member[],
  word: string,
  file: string,
  { line, cells }: TableRow,
): Member {
  if (isOneOf(members, word)) return word;
  throw new Error(`lexicon/${file}.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
}
