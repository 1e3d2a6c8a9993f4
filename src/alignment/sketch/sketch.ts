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
  type WordRun,
} from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { chooseKeys } from './choose-keys.ts';
import { drawEvents } from './draw-events.ts';
import { drawSlots } from './draw-slots.ts';
import { drawActors } from './draw-actors.ts';
import { drawCredits } from './draw-credits.ts';
import { drawOpening } from './draw-opening.ts';
import { drawTellings } from './draw-tellings.ts';
import { findPersons } from './find-persons.ts';
import { findSentenceStarts } from './find-sentence-starts.ts';
import { findWeekdays } from './find-weekdays.ts';
import { wordsIn } from './locate-words.ts';
import { sortTerms } from './sort-terms.ts';
import { splitWords } from './split-words.ts';
import { tellConcepts } from './tell-concepts.ts';
import { weighTerms } from './weigh-terms.ts';

/** No report is longer; of a longer text, only its beginning is compared. */
const MOST_WORDS = 16_384;

/**
 * Draws of an article's headline and body what is needed to compare it with others. It needs no analysis: an
 * article that is not in English gets a sketch too, without quotations.
 *
 * @example sketch(article, analysis, findings, knowledge).words.length // 412, of an article of 412 words
 */
export function sketch(
  article: Article,
  analysis: Analysis,
  findings: readonly Finding[],
  knowledge: AlignmentKnowledge,
): Sketch {
  const { frequencies, outlets, slots } = knowledge;
  const credits = drawCredits(article, findings, outlets);
  const found = splitWords(article.text, partsOf(article, 'headline', 'body').map(spanOfPart), MOST_WORDS);
  const words = Uint32Array.from(found, ({ word }) => hashOf(word));
  const kinds = sortTerms(found, findPersons(found, analysis));
  const terms = weighTerms(found, kinds, frequencies);
  const termsByHash = [...terms].sort((a, b) => a.hash - b.hash);
  const quotationSpans = quotationsOf(analysis);
  const quotations = quotationSpans
    .map((span) => wordsIn(found, span))
    .filter((run): run is WordRun => run !== undefined);
  const sentences = Array.from({ length: sentenceCountOf(analysis) }, (_, index) =>
    sentenceSpanOf(analysis, index),
  );
  const meant = tellConcepts(article.text, found, analysis, findings, frequencies);
  return {
    kind: 'sketch',
    article: article.id,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    words,
    wordStarts: Uint32Array.from(found, ({ start }) => start),
    wordLengths: Uint8Array.from(found, ({ length }) => length),
    ...meant,
    sentenceStarts: findSentenceStarts(article.text, found, sentences),
    terms: Uint32Array.from(termsByHash, ({ hash }) => hash),
    termWeights: Float32Array.from(termsByHash, ({ weight }) => weight),
    termKinds: Uint8Array.from(termsByHash, ({ kind }) => kind),
    ...drawOpening(found, meant.concepts, kinds, frequencies),
    ...drawActors(found, analysis, findings),
    weekdays: findWeekdays(found, findings),
    keys: chooseKeys(words, terms, quotations),
    quotations: Uint32Array.from(quotations.flat()),
    tellings: drawTellings(article, found, analysis, findings, quotationSpans, credits, knowledge),
    events: drawEvents(found, analysis, findings),
    slots: drawSlots(article.text, found, analysis, findings, slots),
    credits,
  };
}
