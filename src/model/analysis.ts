import type { Attribution } from './attribution.ts';
import type { Entity, Mention } from './mention.ts';
import type { Span } from './span.ts';
import type { TokenRange } from './token-range.ts';
import { PENN_TAGS, RELATIONS, TAGS, type PennTag, type Relation, type Tag } from './tag.ts';

/** ISO 639-1 code, or null where no language could be told; `confidence` is 0 to 1. */
export interface Language {
  readonly code: string | null;
  readonly confidence: number;
}

/**
 * An article's sentences, tokens, names and who they are. A corpus has billions of tokens, so they are
 * packed into typed arrays, a row a token or sentence; ask the questions below rather than the arrays.
 */
export interface Analysis {
  readonly kind: 'analysis';
  readonly language: Language;
  /** `start, end` of each sentence. */
  readonly sentenceSpans: Uint32Array;
  /** Index of each sentence's first token, and the number of tokens at the end. */
  readonly sentenceTokens: Uint32Array;
  /** `start, end` of each token. */
  readonly tokenSpans: Uint32Array;
  /** Index into `TAGS`. */
  readonly tags: Uint8Array;
  /** Index into `PENN_TAGS`. */
  readonly pennTags: Uint8Array;
  /** Index into `lemmaTable`. */
  readonly lemmas: Uint32Array;
  readonly lemmaTable: readonly string[];
  /** The head's token index in the article, -1 for the root of a sentence and where nothing was parsed. */
  readonly heads: Int32Array;
  /** Index into `RELATIONS`. */
  readonly relations: Uint8Array;
  /** `start, end` of each quotation: what stands in quotation marks, marks included. */
  readonly quotationSpans: Uint32Array;
  readonly attributions: readonly Attribution[];
  readonly names: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly madeBy: string;
}

export function quotationsOf(analysis: Analysis): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < analysis.quotationSpans.length; i += 2)
    spans.push([cell(analysis.quotationSpans, i), cell(analysis.quotationSpans, i + 1)]);
  return spans;
}

/** Whether the article was read as English; others are kept and listed, not analysed. */
export function isAnalysed(analysis: Pick<Analysis, 'language'>): boolean {
  return analysis.language.code === 'en';
}

export function sentenceCountOf(analysis: Analysis): number {
  return analysis.sentenceSpans.length / 2;
}

export function tokenCountOf(analysis: Analysis): number {
  return analysis.tokenSpans.length / 2;
}

function cell(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`row ${index} of ${values.length}`);
  return value;
}

export function sentenceSpanOf(analysis: Analysis, sentence: number): Span {
  return [cell(analysis.sentenceSpans, 2 * sentence), cell(analysis.sentenceSpans, 2 * sentence + 1)];
}

export function tokensOf(analysis: Analysis, sentence: number): TokenRange {
  return {
    first: cell(analysis.sentenceTokens, sentence),
    last: cell(analysis.sentenceTokens, sentence + 1) - 1,
  };
}

export function tokenSpanOf(analysis: Analysis, token: number): Span {
  return [cell(analysis.tokenSpans, 2 * token), cell(analysis.tokenSpans, 2 * token + 1)];
}

export function tagOf(analysis: Analysis, token: number): Tag {
  return TAGS[cell(analysis.tags, token)] ?? 'X';
}

export function pennTagOf(analysis: Analysis, token: number): PennTag {
  return PENN_TAGS[cell(analysis.pennTags, token)] ?? '_';
}

export function lemmaOf(analysis: Analysis, token: number): string {
  return analysis.lemmaTable[cell(analysis.lemmas, token)] ?? '';
}

/** The head of a token; -1 for a root and where nothing was parsed. */
export function headOf(analysis: Analysis, token: number): number {
  return cell(analysis.heads, token);
}

export function relationOf(analysis: Analysis, token: number): Relation {
  return RELATIONS[cell(analysis.relations, token)] ?? '_';
}

/** The words of a range of tokens, as they stand in the text. */
export function wordsOf(analysis: Analysis, text: string, { first, last }: TokenRange): readonly string[] {
  const words: string[] = [];
  for (let token = first; token <= last; token++) words.push(text.slice(...tokenSpanOf(analysis, token)));
  return words;
}
