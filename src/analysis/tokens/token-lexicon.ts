import { isOneOf, type TableRow } from '../../model/index.ts';

/** What an abbreviation is followed by: always a name or number, anything or nothing, or a number without which it is none. */
const KINDS = ['introduces', 'ends', 'numbers'] as const;
export type AbbreviationKind = (typeof KINDS)[number];

/** What must be known of English to find its tokens. */
export interface TokenLexicon {
  /** By the abbreviation as it is written, without its stop. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** "anti", "co": their hyphen is part of the word. */
  readonly prefixes: ReadonlySet<string>;
  /** "km", "bn": a token of their own right behind a number. */
  readonly units: ReadonlySet<string>;
  /** The lengths of the words that a contraction is made of: "cannot" is 3 and 3. */
  readonly contractions: ReadonlyMap<string, readonly number[]>;
}

/** The rows of `lexicon/abbreviations.tsv`, `hyphen-prefixes.tsv`, `units.tsv` and `contractions.tsv`. */
export interface TokenTables {
  readonly abbreviations: readonly TableRow[];
  readonly prefixes: readonly TableRow[];
  readonly units: readonly TableRow[];
  readonly contractions: readonly TableRow[];
}

/** @throws Error where an abbreviation is of no known kind or a contraction's words do not make it up, naming file and line */
export function toTokenLexicon(tables: TokenTables): TokenLexicon {
  return {
    abbreviations: new Map(tables.abbreviations.map(toAbbreviation)),
    prefixes: new Set(tables.prefixes.map(({ cells: [prefix = ''] }) => prefix)),
    units: new Set(tables.units.map(({ cells: [unit = ''] }) => unit)),
    contractions: new Map(tables.contractions.map(toContraction)),
  };
}

function toAbbreviation({ line, cells: [word = '', kind = ''] }: TableRow): [string, AbbreviationKind] {
  if (!isOneOf(KINDS, kind))
    throw new Error(
      `lexicon/abbreviations.tsv, line ${line}: "${word}" is "${kind}", not ${KINDS.join(', ')}`,
    );
  return [word, kind];
}

function toContraction({ line, cells: [whole = '', parts = ''] }: TableRow): [string, readonly number[]] {
  const words = parts.split(' ');
  if (words.join('') !== whole)
    throw new Error(`lexicon/contractions.tsv, line ${line}: "${parts}" does not make up "${whole}"`);
  return [whole, words.map((word) => word.length)];
}
