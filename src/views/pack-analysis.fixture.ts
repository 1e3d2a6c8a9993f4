import {
  PENN_TAGS,
  RELATIONS,
  TAGS,
  type Analysis,
  type PennTag,
  type Relation,
  type Tag,
} from '../model/index.ts';

/** A word as a treebank has it; its head by number, from 1, 0 for the root, null where it was not parsed. */
export type WordRow = readonly [
  form: string,
  lemma: string,
  tag: Tag,
  pennTag: PennTag,
  head: number | null,
  relation: Relation,
];

/** A sentence that begins at `start`, or after it: its words are looked for in the text, one after the other. */
export interface WrittenSentence {
  readonly start: number;
  readonly rows: readonly WordRow[];
}

/** An analysis of a text, from what it is to have found there. */
export function packAnalysis(
  text: string,
  sentences: readonly WrittenSentence[],
  found: Partial<Analysis> = {},
): Analysis {
  const rows = sentences.flatMap((sentence) => sentence.rows);
  const spans = sentences.map(({ start, rows }) => {
    let at = start;
    return rows.map(([form]) => {
      const begin = text.indexOf(form, at);
      at = begin + form.length;
      return [begin, at] as const;
    });
  });
  const firsts = sentences.map((_, i) => sentences.slice(0, i).flatMap((sentence) => sentence.rows).length);
  const lemmaTable = [...new Set(rows.map(([, lemma]) => lemma))];
  return {
    kind: 'analysis',
    language: { code: 'en', confidence: 1 },
    sentenceSpans: Uint32Array.from(spans.flatMap((own) => [own[0]?.[0] ?? 0, own.at(-1)?.[1] ?? 0])),
    sentenceTokens: Uint32Array.from([...firsts, rows.length]),
    tokenSpans: Uint32Array.from(spans.flat(2)),
    tags: Uint8Array.from(rows, ([, , tag]) => TAGS.indexOf(tag)),
    pennTags: Uint8Array.from(rows, ([, , , tag]) => PENN_TAGS.indexOf(tag)),
    lemmas: Uint32Array.from(rows, ([, lemma]) => lemmaTable.indexOf(lemma)),
    lemmaTable,
    heads: Int32Array.from(
      sentences.flatMap((sentence, i) =>
        sentence.rows.map(([, , , , head]) => (head ? (firsts[i] ?? 0) + head - 1 : -1)),
      ),
    ),
    relations: Uint8Array.from(rows, ([, , , , , relation]) => RELATIONS.indexOf(relation)),
    quotationSpans: new Uint32Array(),
    attributions: [],
    names: [],
    entities: [],
    madeBy: 'fixture@1',
    ...found,
  };
}
