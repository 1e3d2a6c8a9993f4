import { hashOf } from '../../../learn/hash.ts';
import { parseTable } from '../../../model/index.ts';

/** What a word does in a number: see `lexicon/number-words.tsv`. */
export interface NumberWord {
  readonly value: number;
  readonly does: 'one' | 'ten' | 'scale' | 'part';
}

/** A unit of measure: what it measures, and how many base units it has; null where that changes from day to day. */
export interface Measure {
  readonly name: string;
  readonly dimension: string;
  readonly factor: number | null;
}

/** An office; a proper one is meant only where its title has a capital ("Major"). */
export interface Office {
  readonly name: string;
  /** Offices that its holder may have besides. */
  readonly beside: readonly string[];
  readonly isProper: boolean;
}

/** What alignment knows of the words in which values are put. */
export interface SlotLexicon {
  readonly numberWords: ReadonlyMap<string, NumberWord>;
  readonly measureByWords: ReadonlyMap<string, Measure>;
  /** By the hash of its name, which is the unit of what is measured in it. */
  readonly measureByHash: ReadonlyMap<number, Measure>;
  /** Words that blur the number behind them. */
  readonly vagueWords: ReadonlySet<string>;
  /** Offices of which one person holds no two at a time. */
  readonly officeByTitle: ReadonlyMap<string, Office>;
  /** Whether a word turns what it belongs to into its opposite, or may only put a negation in other words. */
  readonly negativeWords: ReadonlyMap<string, 'turns' | 'tinges'>;
}

/** The files of the lexicon that it is made of. */
const SLOT_FILES = {
  numbers: 'lexicon/number-words.tsv',
  measures: 'lexicon/measures.tsv',
  vague: 'lexicon/vague-words.tsv',
  offices: 'lexicon/rival-offices.tsv',
  negative: 'lexicon/negative-words.tsv',
} as const;

const NUMBER_WORD_ACTS = ['one', 'ten', 'scale', 'part'] as const;

/**
 * @param tables the texts of the lexicon's files
 * @throws SyntaxError for a line that cannot be understood, naming it
 * @example parseSlotLexicon({ ...none, vague: 'about\tabout 3,000' }).vagueWords.has('about') // true
 */
export function parseSlotLexicon(tables: Readonly<Record<keyof typeof SLOT_FILES, string>>): SlotLexicon {
  const numberWords = parseTable(tables.numbers).map(({ line, cells: [word = '', value, act] }) => {
    const does = NUMBER_WORD_ACTS.find((known) => known === act);
    if (!does || !(Number(value) >= 0)) throw toMistake('numbers', line, 'a word, a value and what it does');
    return [word, { value: Number(value), does }] as const;
  });
  const measures = parseTable(tables.measures).flatMap(
    ({ line, cells: [words = '', name, dimension, factor] }) => {
      if (!name || !dimension || (factor !== '-' && !(Number(factor) > 0)))
        throw toMistake('measures', line, 'words, a name, what it measures and a factor');
      const measure = { name, dimension, factor: factor === '-' ? null : Number(factor) };
      return words.split(',').map((word) => [word, measure] as const);
    },
  );
  const negativeWords = parseTable(tables.negative).map(({ line, cells: [word = '', act] }) => {
    if (act !== 'turns' && act !== 'tinges') throw toMistake('negative', line, 'a word that turns or tinges');
    return [word, act] as const;
  });
  return {
    numberWords: new Map(numberWords),
    measureByWords: new Map(measures),
    measureByHash: new Map(measures.map(([, measure]) => [hashOf(measure.name), measure])),
    vagueWords: new Set(parseTable(tables.vague).map(({ cells: [word = ''] }) => word)),
    officeByTitle: new Map(
      parseTable(tables.offices).flatMap(({ cells: [titles = '', name = '', beside = '', writing] }) =>
        titles
          .split(',')
          .map(
            (title) => [title, { name, beside: beside.split(','), isProper: writing === 'proper' }] as const,
          ),
      ),
    ),
    negativeWords: new Map(negativeWords),
  };
}

/** Reads the lexicon's files, each by its path. */
export async function loadSlotLexicon(text: (path: string) => Promise<string>): Promise<SlotLexicon> {
  const [numbers, measures, vague, offices, negative] = await Promise.all([
    text(SLOT_FILES.numbers),
    text(SLOT_FILES.measures),
    text(SLOT_FILES.vague),
    text(SLOT_FILES.offices),
    text(SLOT_FILES.negative),
  ]);
  return parseSlotLexicon({ numbers, measures, vague, offices, negative });
}

function toMistake(table: keyof typeof SLOT_FILES, line: number, wanted: string): SyntaxError {
  return new SyntaxError(`${SLOT_FILES[table]}, line ${line}: ${wanted} should stand here`);
}
