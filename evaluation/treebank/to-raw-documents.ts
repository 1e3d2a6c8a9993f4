import type { Span } from '../../src/model/index.ts';
import { commentOf, type ConlluSentence } from '../../training/parse-conllu.ts';
import { inkOf } from './ink-of.ts';
import { isSpaced, surfaceTokensOf } from './surface-tokens.ts';

/** One document of a treebank as a text that nobody has annotated yet, and the sentences that were annotated in it. */
export interface RawDocument {
  readonly name: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly ConlluSentence[];
}

/** The texts of a treebank: documents by `# newdoc`, paragraphs by `# newpar`, a line each; words from `# text`. */
export function toRawDocuments(treebank: readonly ConlluSentence[]): readonly RawDocument[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of treebank) {
    if (documents.length === 0 || opens(sentence, 'newdoc')) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents.map(toRawDocument);
}

function toRawDocument(sentences: readonly ConlluSentence[]): RawDocument {
  let text = '';
  let gap = '';
  const paragraphs: [number, number][] = [];
  for (const sentence of sentences) {
    const isOpening = paragraphs.length === 0 || opens(sentence, 'newpar');
    if (text !== '') text += isOpening ? '\n' : gap;
    const start = text.length;
    const tokens = surfaceTokensOf(sentence);
    const spelt = tokens.map((token) => `${token.row[1] ?? ''}${isSpaced(token) ? ' ' : ''}`).join('');
    const written = commentOf(sentence, 'text') ?? '';
    text += inkOf(written) === inkOf(spelt) ? written.trim() : spelt.trim();
    if (isOpening) paragraphs.push([start, text.length]);
    else paragraphs[paragraphs.length - 1] = [paragraphs.at(-1)?.[0] ?? start, text.length];
    gap = spelt.endsWith(' ') ? ' ' : '';
  }
  const name = (sentences[0] && commentOf(sentences[0], 'newdoc id')) ?? 'document';
  return { name, text, paragraphs, sentences };
}

function opens({ comments }: ConlluSentence, what: string): boolean {
  return comments.some((comment) => comment.split(/[\s=]/u, 1)[0] === what);
}
