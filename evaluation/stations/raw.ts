import { join } from 'node:path';
import type { Station } from '../station.ts';
import { readRawDocument } from '../treebank/read-raw-document.ts';
import { readTreebank } from '../treebank/read-treebank.ts';
import { scoreRawDocuments } from '../treebank/score-raw-documents.ts';
import { f1Of } from '../treebank/score-raw.ts';
import { toRawDocuments } from '../treebank/to-raw-documents.ts';

/** Everything that is read of the treebanks' raw text, by the CoNLL 2018 shared task's measure. */
export const raw: Station = {
  name: 'raw',
  gold: ['ud/gum-dev.conllu', 'ud/ewt-dev.conllu'],
  measure(data, { reader }) {
    const scores: Record<string, number> = {};
    for (const treebank of ['gum', 'ewt']) {
      const documents = toRawDocuments(readTreebank(join(data, `ud/${treebank}-dev.conllu`)));
      const readings = documents.map((document) => readRawDocument(document, reader));
      for (const [measure, agreement] of Object.entries(scoreRawDocuments(documents, readings)))
        scores[`${treebank} ${measure} F1`] = f1Of(agreement);
    }
    return scores;
  },
};
