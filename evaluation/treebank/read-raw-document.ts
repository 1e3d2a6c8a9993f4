import { analyse, type Reader } from '../../src/analysis/index.ts';
import { isAnalysed } from '../../src/model/index.ts';
import { renderConllu } from '../../src/views/conllu/render-conllu.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import type { RawDocument } from './to-raw-documents.ts';

/** A raw text as CoNLL-U, as `hearsay parse` would print it; empty where it was not taken for English. */
export function readRawDocument({ name, text, paragraphs }: RawDocument, reader: Reader): string {
  const article = toPlainArticle(name, text, null, paragraphs);
  const analysis = analyse(article, reader);
  return isAnalysed(analysis) ? `${[...renderConllu(article, analysis)].join('\n')}\n` : '';
}
