import {
  PENN_TAGS,
  RELATIONS,
  TAGS,
  type Analysis,
  type EntityKind,
  type PennTag,
  type Relation,
  type Tag,
} from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';

/** A text with its parse and its names, small enough to be written by hand. */
export interface ParsedText {
  readonly text: string;
  readonly analysis: Analysis;
  readonly named: readonly NamedMention[];
}

const TAG_BY_PENN: Readonly<Record<string, Tag>> = {
  NN: 'NOUN', NNS: 'NOUN', NNP: 'PROPN', NNPS: 'PROPN', PRP: 'PRON', PRP$: 'PRON', DT: 'DET', VBD: 'VERB', IN: 'ADP', CC: 'CCONJ',
}; // prettier-ignore

/**
 * Sentences of `word/PENN/head/relation` (heads counted from 1, 0 for the root), a sentence an argument. Kinds of names by their words.
 */
export function parsedText(
  kinds: Readonly<Record<string, EntityKind>>,
  ...sentences: readonly string[]
): ParsedText {
  const rows = sentences.map((sentence) => sentence.split(' ').map((cell) => cell.split('/')));
  const words = rows.flat().map(([word = '']) => word);
  const text = words.join(' ');
  const spans: number[] = [];
  for (const word of words) {
    const start = spans.length === 0 ? 0 : (spans.at(-1) ?? 0) + 1;
    spans.push(start, start + word.length);
  }
  const lemmaTable = [...new Set(words)];
  const starts = rows.reduce<number[]>((sums, row) => [...sums, (sums.at(-1) ?? 0) + row.length], [0]);
  const analysis: Analysis = {
    kind: 'analysis',
    language: { code: 'en', confidence: 1 },
    sentenceSpans: Uint32Array.from(rows.flatMap((row, i) => [spans[2 * (starts[i] ?? 0)] ?? 0, spans[2 * ((starts[i] ?? 0) + row.length) - 1] ?? 0])), // prettier-ignore
    sentenceTokens: Uint32Array.from(starts),
    tokenSpans: Uint32Array.from(spans),
    tags: Uint8Array.from(rows.flat(), ([, penn = '']) => TAGS.indexOf(TAG_BY_PENN[penn] ?? 'X')),
    pennTags: Uint8Array.from(rows.flat(), ([, penn]) => PENN_TAGS.indexOf(penn as PennTag)),
    lemmas: Uint32Array.from(words, (word) => lemmaTable.indexOf(word)),
    lemmaTable,
    heads: Int32Array.from(rows.flatMap((row, i) => row.map(([, , head]) => (head === '0' ? -1 : (starts[i] ?? 0) + Number(head) - 1)))), // prettier-ignore
    relations: Uint8Array.from(rows.flat(), ([, , , relation]) => RELATIONS.indexOf(relation as Relation)),
    quotationSpans: new Uint32Array(),
    attributions: [],
    names: [],
    entities: [],
    madeBy: 'hand',
  };
  const named = Object.entries(kinds).flatMap(([name, kind]) => {
    const parts = name.split(' ');
    return words.flatMap((_word, first): readonly NamedMention[] => {
      const last = first + parts.length - 1;
      if (!parts.every((part, i) => words[first + i] === part)) return [];
      if (kind === 'person' && parts.length === 1 && words[first - 1] === parts[0]) return [];
      return [{ first, last, span: [spans[2 * first] ?? 0, spans[2 * last + 1] ?? 0], words: parts, kind, state: null, place: null, title: null }]; // prettier-ignore
    });
  });
  const outer = named.filter((name) => !named.some((other) => other !== name && other.first <= name.first && other.last >= name.last)); // prettier-ignore
  return { text, analysis, named: outer.sort((a, b) => a.first - b.first) };
}
