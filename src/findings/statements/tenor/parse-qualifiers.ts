import {
  isOneOf,
  MODALITIES,
  parseTable,
  TAGS,
  type Modality,
  type Qualifier,
  type Tag,
} from '../../../model/index.ts';

export interface QualifierEntry {
  /** In lower case, one behind the other; a single word may be a lemma. */
  readonly words: readonly string[];
  /** Of the first word; `PASSIVE` is a participle in the passive; null for any. */
  readonly tag: Tag | 'PASSIVE' | null;
  /** Null for words that do nothing to the claim although a part of them alone would: "not only". */
  readonly kind: Qualifier['kind'] | null;
  /** How sure the claim is left; null for no change. */
  readonly modality: Modality | null;
}

/** By the first word, longest first. */
export type QualifierLexicon = ReadonlyMap<string, readonly QualifierEntry[]>;

const TAG_CELLS = [...TAGS, 'PASSIVE', '-'] as const;
const KIND_CELLS = ['negation', 'modality', 'evidence', 'condition', 'none'] as const;

/**
 * Reads `lexicon/qualifiers.tsv`.
 *
 * @throws Error naming the line whose part of speech, kind or modality is unknown, or that has no example
 */
export function parseQualifiers(tsv: string): QualifierLexicon {
  const lexicon = new Map<string, QualifierEntry[]>();
  for (const { line, cells } of parseTable(tsv)) {
    const [phrase = '', tag = '', kind = '', modality = '', example = ''] = cells;
    const isKnown = isOneOf(TAG_CELLS, tag) && isOneOf(KIND_CELLS, kind) && example !== '';
    if (!isKnown || !(modality === '-' || isOneOf(MODALITIES, modality)))
      throw new Error(`lexicon/qualifiers.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    const words = phrase.split(' ');
    const [first = ''] = words;
    const entry = {
      words,
      tag: tag === '-' ? null : tag,
      kind: kind === 'none' ? null : kind,
      modality: modality === '-' ? null : modality,
    };
    lexicon.set(first, [...(lexicon.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length)); // prettier-ignore
  }
  return lexicon;
}
