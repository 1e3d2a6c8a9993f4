import type { Reader } from '../../src/analysis/index.ts';
import { tokensOf } from '../../src/model/index.ts';
import { toWordRow, type ConlluRow } from '../../src/views/conllu/to-word-row.ts';
import { toGoldAnalyses } from '../../training/gold-analyses.ts';
import type { ConlluSentence } from '../../training/parse-conllu.ts';
import { readGoldTokens } from '../read-gold-tokens.ts';

/** A gold sentence and the rows that were read of its words, word by word. */
export interface ParsedTokens {
  readonly gold: ConlluSentence;
  readonly rows: readonly ConlluRow[];
}

/** Reads the words of a treebank as they are given: its documents, its sentences, its tokens. */
export function parseTreebankTokens(
  treebank: readonly ConlluSentence[],
  reader: Reader,
): readonly ParsedTokens[] {
  return toGoldAnalyses(treebank).flatMap((document) => {
    const analysis = readGoldTokens(document, reader);
    return document.sentences.map((gold, sentence) => {
      const { first } = tokensOf(analysis, sentence);
      return { gold, rows: gold.words.map((_, i) => toWordRow(analysis, document.text, first + i, first)) };
    });
  });
}

/** Gold row and read row of every word. */
export function toRowPairs(
  parsed: readonly ParsedTokens[],
): readonly (readonly [readonly string[], ConlluRow])[] {
  return parsed.flatMap(({ gold, rows }) =>
    rows.map((row, i): readonly [readonly string[], ConlluRow] => [gold.words[i] ?? [], row]),
  );
}
