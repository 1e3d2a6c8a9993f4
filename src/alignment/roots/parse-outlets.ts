import { parseTable } from '../../model/index.ts';
import { parseCreditPhrases, type CreditPhrase } from './parse-credit-phrases.ts';

/** A publisher that the register knows, or that a text names. */
export interface Outlet {
  /** The same however a text has it: the register's first name. */
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
}

/** What is known of publishers and of how a text names them. */
export interface OutletLexicon {
  /** By each of their names, in lower case and without "the". */
  readonly outletByName: ReadonlyMap<string, Outlet>;
  /** By the letters of their first names, without "the" and with it, as web addresses have them. */
  readonly outletByLetters: ReadonlyMap<string, Outlet>;
  /** Words that the names of publishers have: "courier". */
  readonly nameWords: ReadonlySet<string>;
  /** By what an article calls its own publisher: "this newspaper". */
  readonly ownNames: ReadonlySet<string>;
  /** Words that credit a publisher, in lower case, and a pattern that finds any of them. */
  readonly creditPhrases: ReadonlyMap<string, CreditPhrase>;
  readonly creditPattern: RegExp;
}

/** A name as it is looked up: in lower case, without "the" and the sign of an owner, with straight apostrophes. */
export function bareNameOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/u, '')
    .replace(/'s?$/u, '')
    .trim();
}

/** A name's letters and digits. */
export function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The texts of `register/outlets.tsv` and of three files of the lexicon. */
export interface OutletTables {
  readonly outlets: string;
  readonly outletWords: string;
  readonly ownNames: string;
  readonly creditPhrases: string;
}

/**
 * @example parseOutlets({ outlets: 'Associated Press,AP\tagency', … }).outletByName.get('ap') // { name: 'Associated Press', kind: 'agency' }
 * @throws Error naming the file and the line that cannot be understood
 */
export function parseOutlets(tables: OutletTables): OutletLexicon {
  const outletByName = new Map<string, Outlet>();
  for (const { cells } of parseTable(tables.outlets)) {
    const names = (cells[0] ?? '').split(',');
    const outlet: Outlet = { name: names[0] ?? '', kind: cells[1] === 'agency' ? 'agency' : 'outlet' };
    for (const name of names) outletByName.set(bareNameOf(name), outlet);
  }
  const outletByLetters = new Map(
    [...outletByName.values()].flatMap((outlet) => {
      const letters = lettersOf(bareNameOf(outlet.name));
      return [[letters, outlet] as const, [`the${letters}`, outlet] as const];
    }),
  );
  const creditPhrases = parseCreditPhrases(tables.creditPhrases);
  const alternatives = creditPhrases.map(({ words }) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    outletByName,
    outletByLetters,
    nameWords: new Set(
      parseTable(tables.outletWords).flatMap(({ cells: [word, kind] }) =>
        word && kind === 'name' ? [word] : [],
      ),
    ),
    ownNames: new Set(parseTable(tables.ownNames).flatMap(({ cells: [name] }) => name ?? [])),
    creditPhrases: new Map(creditPhrases.map((phrase) => [phrase.words, phrase])),
    creditPattern: new RegExp(`(?<![\\p{L}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'giu'),
  };
}

/** `lexicon/`'s and the register's tables, by way of a function that gives the text of a file of the project. */
export async function loadOutlets(text: (path: string) => Promise<string>): Promise<OutletLexicon> {
  return parseOutlets({
    outlets: await text('register/outlets.tsv'),
    outletWords: await text('lexicon/outlet-words.tsv'),
    ownNames: await text('lexicon/own-names.tsv'),
    creditPhrases: await text('lexicon/credit-phrases.tsv'),
  });
}
