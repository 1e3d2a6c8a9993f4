import { hashOf } from '../../learn/hash.ts';
import {
  partsOf,
  quotationsOf,
  sentenceCountOf,
  sentenceSpanOf,
  spanOfPart,
  type Analysis,
  type Article,
  type Finding,
  type Sketch,
} from '../../model/index.ts';
import type { Frequencies } from '../frequencies.ts';
import { chooseKeys } from './choose-keys.ts';
import { findQuotedRuns } from './find-quoted-runs.ts';
import { findSentenceStarts } from './find-sentence-starts.ts';
import { wordsIn, type WordRun } from './locate-words.ts';
import { splitWords } from './split-words.ts';
import { weighTerms } from './weigh-terms.ts';

/** No report is longer; of a longer text, only its beginning is compared. */
const MOST_WORDS = 16_384;

/**
 * Draws of an article's headline and body what is needed to compare it with others. It needs no analysis: an
 * article that is not in English gets a sketch too, without quotations.
 *
 * @example sketch(article, analysis, findings, frequencies).words.length // 412, of an article of 412 words
 */
export function sketch(
  article: Article,
  analysis: Analysis,
  findings: readonly Finding[],
  frequencies: Frequencies,
): Sketch {
  const found = splitWords(article.text, partsOf(article, 'headline', 'body').map(spanOfPart), MOST_WORDS);
  const words = Uint32Array.from(found, ({ word }) => hashOf(word));
  const terms = weighTerms(found, frequencies);
  const termsByHash = [...terms].sort((a, b) => a.hash - b.hash);
  const quotationSpans = quotationsOf(analysis);
  const quotations = quotationSpans
    .map((span) => wordsIn(found, span))
    .filter((run): run is WordRun => run !== undefined);
  const sentences = Array.from({ length: sentenceCountOf(analysis) }, (_, index) =>
    sentenceSpanOf(analysis, index),
  );
  return {
    kind: 'sketch',
    article: article.id,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    words,
    wordStarts: Uint32Array.from(found, ({ start }) => start),
    wordLengths: Uint8Array.from(found, ({ length }) => length),
    sentenceStarts: findSentenceStarts(article.text, found, sentences),
    terms: Uint32Array.from(termsByHash, ({ hash }) => hash),
    termWeights: Float32Array.from(termsByHash, ({ weight }) => weight),
    keys: chooseKeys(words, terms, quotations),
    quotations: Uint32Array.from(quotations.flat()),
    quotedStatements: findQuotedRuns(found, findings, quotationSpans),
  };
}
