import { firstIndex } from '../learn/first-index.ts';
import {
  headOf,
  quotationsOf,
  relationOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type Article,
  type Relation,
  type Span,
  type TokenRange,
} from '../model/index.ts';

/** An article as the statement rules look at it; tokens are rows of its analysis. */
export interface Scene {
  readonly text: string;
  readonly analysis: Analysis;
  /** Each token in lower case. */
  readonly lower: readonly string[];
  /** The tokens that hang on each token, in order of the text. */
  readonly children: readonly (readonly number[])[];
  readonly quotations: readonly Span[];
}

export function toScene({ text }: Article, analysis: Analysis): Scene {
  const count = tokenCountOf(analysis);
  const lower: string[] = [];
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let token = 0; token < count; token++) {
    lower.push(text.slice(...tokenSpanOf(analysis, token)).toLowerCase());
    children[headOf(analysis, token)]?.push(token);
  }
  return { text, analysis, lower, children, quotations: quotationsOf(analysis) };
}

/** The stretch of text from a range's first token to its last. */
export function spanOfRange({ analysis }: Scene, { first, last }: TokenRange): Span {
  return [tokenSpanOf(analysis, first)[0], tokenSpanOf(analysis, last)[1]];
}

/** The token of a range whose head stands outside it: "said" of "has also said". The first, where several do. */
export function topOf({ analysis }: Scene, { first, last }: TokenRange): number {
  for (let token = first; token <= last; token++) {
    const head = headOf(analysis, token);
    if (head < first || head > last) return token;
  }
  return first;
}

/** The tokens that stand in a span. */
export function rangeOfSpan({ analysis }: Scene, [start, end]: Span): TokenRange {
  const firstFrom = (offset: number): number =>
    firstIndex(tokenCountOf(analysis), (token) => tokenSpanOf(analysis, token)[0] >= offset);
  const first = firstFrom(start);
  return { first, last: Math.max(first, firstFrom(end) - 1) };
}

/** The first token that hangs on one by any of the relations. */
export function childBy(
  { analysis, children }: Scene,
  token: number,
  ...relations: readonly Relation[]
): number | undefined {
  return children[token]?.find((child) => relations.includes(relationOf(analysis, child)));
}
