import { toPlainStatement } from '../../test/plain-statement.ts';
import { toId, type Analysis, type Statement } from '../model/index.ts';
import { parseFrequencies } from './frequencies.ts';

/** An analysis that found nothing: alignment can do with it. */
export const EMPTY_ANALYSIS: Analysis = {
  kind: 'analysis',
  language: { code: 'en', confidence: 1 },
  sentenceSpans: new Uint32Array(),
  sentenceTokens: new Uint32Array(1),
  tokenSpans: new Uint32Array(),
  tags: new Uint8Array(),
  pennTags: new Uint8Array(),
  lemmas: new Uint32Array(),
  lemmaTable: [],
  heads: new Int32Array(),
  relations: new Uint8Array(),
  quotationSpans: new Uint32Array(),
  attributions: [],
  names: [],
  entities: [],
  madeBy: 'nobody@1',
};

/** A background of a thousand articles that knows the commonest words only. */
export const COMMON_WORDS = parseFrequencies(
  JSON.stringify({
    articles: 1000,
    words: {
      900: 'a an and as at by for from had has he her his in is it its of on said she that the they to was were will with',
    },
  }),
);

/** A statement for every stretch between straight quotation marks; a denial where "denied" stands before it in its sentence. */
export function quotingStatements(text: string): readonly Statement[] {
  return [...text.matchAll(/"[^"]*"/g)].map(({ 0: quotation, index }, number) => {
    const before = text.slice(0, index).split(/[.!?]/).at(-1) ?? '';
    const span = [index, index + quotation.length] as const;
    return toPlainStatement({
      id: toId(`s${number + 1}`),
      content: { spans: [span], quoted: 'direct', carried: [] },
      stance: before.includes('denied') ? 'denies' : 'affirms',
      evidence: [span],
    });
  });
}
