import { isOneOf, parseTable, type TableRow } from '../../../model/index.ts';

/** A phrase of several words; `words` has the first one too. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: 'plea' | 'access';
}

const RELAY_FRAMES = ['as', 'citing', 'quote', 'according', 'interview', 'hedge'] as const;
export type RelayFrame = (typeof RELAY_FRAMES)[number];

/** The files of `lexicon/` and `register/` that tell who says what, where, and by what way; each the text of its table. */
export interface SourcingTables {
  readonly anonymity: string;
  readonly nounSorts: string;
  readonly documentNouns: string;
  readonly outletWords: string;
  readonly outlets: string;
  readonly relayWords: string;
  readonly addressingVerbs: string;
  readonly occasionWords: string;
}

/** What the rules on speakers, hops, addressees and occasions know of English and of publishers; words in lower case. */
export interface SourcingLexicon {
  /** Phrases that tell why somebody is not named, or how he knows, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Nouns for somebody: "official", "source". */
  readonly persons: ReadonlySet<string>;
  /** Words for some of many: "several". */
  readonly quantifiers: ReadonlySet<string>;
  /** Nouns for a body: "ministry". */
  readonly bodies: ReadonlySet<string>;
  /** Nouns that name nobody at all where nothing says whose they are: "sources", "reports". */
  readonly nobodies: ReadonlySet<string>;
  /** Words that leave such a noun as vague as it is: "various". */
  readonly vague: ReadonlySet<string>;
  /** What words stand in ("a letter"), and what they stand on ("Twitter"). */
  readonly papers: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  /** Words of publishers' names, and nouns for publishers. */
  readonly outletNames: ReadonlySet<string>;
  readonly outletNouns: ReadonlySet<string>;
  /** Publishers known by name, without "the". */
  readonly outlets: ReadonlyMap<string, 'agency' | 'outlet'>;
  readonly relays: ReadonlyMap<string, ReadonlySet<RelayFrame>>;
  /** How a verb or a noun takes the one spoken to: `object`, `two` (before another object), or prepositions. */
  readonly addressing: ReadonlyMap<string, ReadonlySet<string>>;
  readonly occasions: ReadonlyMap<string, 'when' | 'where'>;
}

/**
 * @example parseSourcingLexicon(tables).outlets.get('reuters') // 'agency'
 * @throws Error naming the file and the line whose kind is unknown
 */
export function parseSourcingLexicon(tables: SourcingTables): SourcingLexicon {
  const anonymity = rowsOf('lexicon/anonymity', tables.anonymity, [
    'plea',
    'access',
    'person',
    'nobody',
    'vague',
    'quantifier',
  ]);
  const nounSorts = rowsOf('lexicon/noun-sorts', tables.nounSorts, ['man', 'woman', 'person', 'body']);
  const documents = rowsOf('lexicon/document-nouns', tables.documentNouns, ['paper', 'platform']);
  const outletWords = rowsOf('lexicon/outlet-words', tables.outletWords, ['name', 'noun']);
  const outlets = rowsOf('register/outlets', tables.outlets, ['agency', 'outlet']);
  const people = nounSorts.filter(({ kind }) => kind !== 'body').map(({ word }) => word);
  return {
    phrases: toPhrases(anonymity),
    persons: new Set([...people, ...wordsOfKind(anonymity, 'person')]),
    quantifiers: wordsOfKind(anonymity, 'quantifier'),
    bodies: wordsOfKind(nounSorts, 'body'),
    nobodies: wordsOfKind(anonymity, 'nobody'),
    vague: wordsOfKind(anonymity, 'vague'),
    papers: wordsOfKind(documents, 'paper'),
    platforms: wordsOfKind(documents, 'platform'),
    outletNames: wordsOfKind(outletWords, 'name'),
    outletNouns: wordsOfKind(outletWords, 'noun'),
    outlets: new Map(
      outlets.flatMap(({ word, kind }) => word.split(',').map((name) => [bareName(name), kind])),
    ),
    relays: kindsByWord(rowsOf('lexicon/relay-words', tables.relayWords, RELAY_FRAMES)),
    addressing: kindsByWord(rowsOf('lexicon/addressing-verbs', tables.addressingVerbs)),
    occasions: new Map(
      rowsOf('lexicon/occasion-words', tables.occasionWords, ['when', 'where']).map(({ word, kind }) => [
        word,
        kind,
      ]),
    ),
  };
}

/** A publisher's name as the register is searched for it: in lower case, without "the". */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/^the\s+/u, '');
}

interface Row<Kind extends string> {
  readonly word: string;
  readonly kind: Kind;
}

function rowsOf(file: string, table: string): readonly Row<string>[];
function rowsOf<Kind extends string>(
  file: string,
  table: string,
  kinds: readonly Kind[],
): readonly Row<Kind>[];
function rowsOf(file: string, table: string, kinds?: readonly string[]): readonly Row<string>[] {
  return parseTable(table).map(({ line, cells }: TableRow) => {
    const [word = '', kind = ''] = cells;
    if (word === '' || kind === '' || (kinds && !isOneOf(kinds, kind)))
      throw new Error(`${file}.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    return { word, kind };
  });
}

function wordsOfKind<Kind extends string>(rows: readonly Row<Kind>[], kind: Kind): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.kind === kind).map(({ word }) => word));
}

function kindsByWord<Kind extends string>(
  rows: readonly Row<Kind>[],
): ReadonlyMap<string, ReadonlySet<Kind>> {
  const kinds = new Map<string, Set<Kind>>();
  for (const { word, kind } of rows) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  return kinds;
}

function toPhrases(rows: readonly Row<string>[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const { word, kind } of rows) {
    if (kind !== 'plea' && kind !== 'access') continue;
    const words = word.split(' ');
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, kind }]);
  }
  return phrases;
}
