import { wordingOf, type Span, type StatementInContext } from '../../../model/index.ts';

/** The words of some spans of the article, as far as they lie in the passage. */
export function wordsInPassage(
  { passage }: Pick<StatementInContext, 'passage'>,
  spans: readonly Span[],
): string {
  const end = passage.start + passage.text.length;
  const inside = spans.filter((span) => span[0] >= passage.start && span[1] <= end);
  return wordingOf(
    passage.text,
    inside.map((span) => [span[0] - passage.start, span[1] - passage.start]),
  );
}
