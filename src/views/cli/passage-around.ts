import { hullOf, type Span } from '../../model/index.ts';

/**
 * The sentence that words stand in, on one line; of a long one as much as stands around them, cut between words.
 *
 * @example passageAround('He left. They signed it.', [[0, 8], [9, 24]], [[14, 20]], 80) // 'They signed it.'
 */
export function passageAround(
  text: string,
  sentences: readonly Span[],
  spans: readonly Span[],
  longest: number,
): string {
  const hull = hullOf(spans);
  if (hull === undefined) return '';
  const sentence = sentenceAt(sentences, hull[0]) ?? hull;
  const [first, last] = [Math.min(sentence[0], hull[0]), Math.max(sentence[1], hull[1])];
  const spare = Math.max(0, longest - (hull[1] - hull[0]));
  const before = Math.min(hull[0] - first, Math.max(Math.floor(spare / 2), spare - (last - hull[1])));
  const start = last - first <= longest ? first : hull[0] - before;
  const end = last - first <= longest ? last : Math.min(last, start + longest);
  const head =
    start > first ? text.slice(start, hull[0]).replace(/^\S*\s/u, '…') : text.slice(start, hull[0]);
  const tail = end < last ? `${text.slice(hull[0], end).replace(/\s+\S*$/u, '')}…` : text.slice(hull[0], end);
  return `${head}${tail}`.replace(/\s+/gu, ' ').trim().toWellFormed();
}

/** The last sentence that begins at an offset or before it, found by halving. */
function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
