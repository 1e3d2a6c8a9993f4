import type { Reader } from '../src/analysis/index.ts';
import { readRawDocument } from './treebank/read-raw-document.ts';
import { readTreebank, writeTreebank } from './treebank/read-treebank.ts';
import { scoreRawDocuments } from './treebank/score-raw-documents.ts';
import { f1Of, RAW_MEASURES } from './treebank/score-raw.ts';
import { shareInWords } from './treebank/share.ts';
import { toRawDocuments } from './treebank/to-raw-documents.ts';

/** Documents that are read before the clock starts, so that it times a warm reader. */
const WARM_UP = 20;

/**
 * Reads the raw text of a CoNLL-U file and tells how well, by the CoNLL 2018 shared task's measure, and how fast.
 *
 * @returns the lines to print
 * @throws TreebankError where the file cannot be measured against
 */
export function evaluateRaw(path: string, reader: Reader, out?: string): readonly string[] {
  const documents = toRawDocuments(readTreebank(path));
  for (const document of documents.slice(0, WARM_UP)) readRawDocument(document, reader);
  const started = performance.now();
  const readings = documents.map((document) => readRawDocument(document, reader));
  const seconds = (performance.now() - started) / 1000;
  if (out !== undefined) writeTreebank(out, readings.join(''));
  const scores = scoreRawDocuments(documents, readings);
  const unread = readings.filter((reading) => reading === '').length;
  return [
    `${path}: ${scores.words.gold} words in ${documents.length} documents, from the raw text`,
    ...(unread > 0
      ? [`${unread} of them not taken for English and not read: their words count as missed`]
      : []),
    '',
    `  ${'measure'.padEnd(12)}${['precision', 'recall', 'F1'].map((name) => name.padStart(12)).join('')}`,
    ...RAW_MEASURES.map((measure) => {
      const { right, gold, found } = scores[measure];
      const figures = [
        shareInWords({ right, of: found }),
        shareInWords({ right, of: gold }),
        f1Of(scores[measure]).toFixed(4),
      ];
      return `  ${measure.padEnd(12)}${figures.map((figure) => figure.padStart(12)).join('')}`;
    }),
    '',
    `${Math.round(scores.words.found / seconds)} words a second: the whole analysis, printed as CoNLL-U, warm`,
  ];
}
