import type { Share } from './share.ts';

/** A row of ten columns, https://universaldependencies.org/format.html */
type Row = readonly string[];

/** How the gold words of one relation fared; subtypes are left off. */
export interface RelationScore {
  readonly relation: string;
  readonly words: number;
  /** Of the gold words with this relation: the head is right, whatever the relation. */
  readonly head: Share;
  /** Of the same: head and relation are right. */
  readonly both: Share;
  /** Of the words that were given this relation: head and relation are right. */
  readonly precision: Share;
}

/** Figures of a parse of given words, by name, and of its relations, the most frequent first. */
export interface ParseScores {
  readonly shares: Readonly<Record<ParseMeasure, Share>>;
  readonly relations: readonly RelationScore[];
}

export const PARSE_MEASURES = [
  'UPOS',
  'XPOS',
  'lemma',
  'UAS',
  'LAS, with subtypes',
  'UAS, no punctuation',
  'LAS, no punctuation, no subtypes',
] as const;
/** Relations that are watched one by one: what is said hangs on them. */
export const WATCHED_RELATIONS: readonly string[] = ['ccomp', 'parataxis'];
export type ParseMeasure = (typeof PARSE_MEASURES)[number];

const [LEMMA, UPOS, XPOS, HEAD, DEPREL] = [2, 3, 4, 6, 7] as const;

/**
 * Compares rows of gold with rows of a parse, word by word. What the gold leaves out (`_`) is not counted. Labels are
 * compared as they are written, save where the measure leaves subtypes off: `nsubj:pass` is then `nsubj`.
 */
export function scoreParse(pairs: readonly (readonly [gold: Row, found: Row])[]): ParseScores {
  const isRight = (column: number) => (gold: Row, found: Row) => gold[column] === found[column];
  const hasHead = isRight(HEAD);
  const has = (column: number) => pairs.filter(([gold]) => gold[column] !== '_');
  const parsed = pairs.filter(([gold]) => /^\d+$/u.test(gold[HEAD] ?? ''));
  const spoken = parsed.filter(([gold]) => gold[UPOS] !== 'PUNCT');
  const labelled = (gold: Row, found: Row): boolean => hasHead(gold, found) && plain(gold) === plain(found);
  return {
    shares: {
      UPOS: shareOf(has(UPOS), isRight(UPOS)),
      XPOS: shareOf(has(XPOS), isRight(XPOS)),
      lemma: shareOf(has(LEMMA), isRight(LEMMA)),
      UAS: shareOf(parsed, hasHead),
      'LAS, with subtypes': shareOf(
        parsed,
        (gold, found) => hasHead(gold, found) && isRight(DEPREL)(gold, found),
      ),
      'UAS, no punctuation': shareOf(spoken, hasHead),
      'LAS, no punctuation, no subtypes': shareOf(spoken, labelled),
    },
    relations: scoreRelations(parsed, hasHead, labelled),
  };
}

type Verdict = (gold: Row, found: Row) => boolean;

function scoreRelations(
  pairs: readonly (readonly [Row, Row])[],
  hasHead: Verdict,
  labelled: Verdict,
): readonly RelationScore[] {
  const given = Map.groupBy(pairs, ([, found]) => plain(found));
  return [...Map.groupBy(pairs, ([gold]) => plain(gold))]
    .map(([relation, own]) => ({
      relation,
      words: own.length,
      head: shareOf(own, hasHead),
      both: shareOf(own, labelled),
      precision: shareOf(given.get(relation) ?? [], labelled),
    }))
    .sort((a, b) => b.words - a.words);
}

function shareOf(pairs: readonly (readonly [Row, Row])[], isRight: Verdict): Share {
  return { right: pairs.filter(([gold, found]) => isRight(gold, found)).length, of: pairs.length };
}

/** The relation up to the colon. */
function plain(row: Row): string {
  return row[DEPREL]?.split(':', 1)[0] ?? '_';
}
