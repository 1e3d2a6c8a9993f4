import { CUE_KINDS, isOneOf, parseTable, TAGS, type CueKind, type Tag } from '../../../model/index.ts';

export interface CueKindEntry {
  /** Lemmas, in order; others may stand between. "to do" at the end is an infinitive that hangs on the first. */
  readonly words: readonly string[];
  /** Of the first word; null for any noun, verb, adjective or adverb. */
  readonly tag: Tag | null;
  readonly kind: CueKind;
}

/** What the words of a cue tell of what the speaker does. */
export interface CueKindLexicon {
  /** By their first word, longest first. */
  readonly entries: ReadonlyMap<string, readonly CueKindEntry[]>;
  /** Lemmas of verbs that leave it to another word: "issued a denial". */
  readonly lightVerbs: ReadonlySet<string>;
}

/**
 * Reads `lexicon/cue-kinds.tsv` and `lexicon/light-verbs.tsv`.
 *
 * @throws Error naming the line whose part of speech or kind is unknown, or that has no example
 */
export function parseCueKinds(cueKinds: string, lightVerbs: string): CueKindLexicon {
  const entries = new Map<string, CueKindEntry[]>();
  for (const { line, cells } of parseTable(cueKinds)) {
    const [phrase = '', tag = '', kind = '', example = ''] = cells;
    if (!isOneOf(CUE_KINDS, kind) || !(tag === '-' || isOneOf(TAGS, tag)) || example === '')
      throw new Error(`lexicon/cue-kinds.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    const words = phrase.split(' ');
    const [first = ''] = words;
    const entry = { words, tag: tag === '-' ? null : tag, kind };
    entries.set(first, [...(entries.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length)); // prettier-ignore
  }
  return { entries, lightVerbs: new Set(parseTable(lightVerbs).map(({ cells }) => cells[0] ?? '')) };
}
