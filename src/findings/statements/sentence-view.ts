import {
  covers,
  partsOf,
  spanOfPart,
  type Article,
  type Mention,
  sentenceCountOf,
  sentenceSpanOf,
  tagOf,
  tokenSpanOf,
  tokensOf,
  wordsOf,
  type Analysis,
  type Span,
  type Tag,
} from '../../model/index.ts';

/** One sentence as the statement rules look at it; indices are of its own tokens, from 0. */
export interface SentenceView {
  readonly span: Span;
  readonly words: readonly string[];
  /** `words` in lower case. */
  readonly lower: readonly string[];
  readonly tags: readonly Tag[];
  readonly spans: readonly Span[];
  /** Index into `quotations` of the quotation that a token stands in, marks included; -1 for none. */
  readonly quotationOf: readonly number[];
  readonly quotations: readonly Span[];
  readonly isHeadline: boolean;
  /** The names and tied pronouns that stand in it. */
  readonly names: readonly Mention[];
}

/** Every sentence of the analysis as a view. Linear: quotations, names and headlines are in order, as sentences are. */
export function viewSentences(
  article: Article,
  analysis: Analysis,
  quotations: readonly Span[],
): readonly SentenceView[] {
  const headlines = partsOf(article, 'headline');
  let quotation = 0;
  let name = 0;
  let headline = 0;
  return Array.from({ length: sentenceCountOf(analysis) }, (_, sentence) => {
    const range = tokensOf(analysis, sentence);
    const words = wordsOf(analysis, article.text, range);
    const spans = words.map((_word, i) => tokenSpanOf(analysis, range.first + i));
    const quotationOf = spans.map(([start]) => {
      while (quotation < quotations.length && (quotations[quotation]?.[1] ?? 0) <= start) quotation++;
      return (quotations[quotation]?.[0] ?? Infinity) <= start ? quotation : -1;
    });
    const span = sentenceSpanOf(analysis, sentence);
    while ((headlines[headline]?.end ?? Infinity) <= span[0]) headline++;
    const part = headlines[headline];
    const firstName = name;
    while ((analysis.names[name]?.spans[0]?.[0] ?? Infinity) < span[1]) name++;
    const names = analysis.names.slice(firstName, name);
    // A rare surname may pass for any class; what the analysis knows for a name is one.
    const isNamed = (token: Span | undefined): boolean =>
      token !== undefined &&
      names.some(({ form, spans: [named] }) => form === 'name' && named && covers(named, token));
    return {
      span,
      isHeadline: part !== undefined && covers(spanOfPart(part), span),
      words,
      lower: words.map((word) => word.toLowerCase()),
      tags: words.map((_word, i) => (isNamed(spans[i]) ? 'PROPN' : tagOf(analysis, range.first + i))),
      spans,
      quotationOf,
      quotations,
      names,
    };
  });
}

/** The stretch of text from one token to another, both included. */
export function spanOfTokens(view: SentenceView, first: number, last: number): Span {
  return [view.spans[first]?.[0] ?? view.span[0], view.spans[last]?.[1] ?? view.span[1]];
}
