import type { Span } from '../../model/index.ts';
import { splitClitics } from './split-clitics.ts';

/** One kind of token an alternative; the first that fits wins. Each is linear: no alternative can backtrack into another. */
const TOKEN = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"”’]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})`,
    String.raw`(?<tagged>[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<dotted>\p{Lu}(?:\.\p{Lu}){1,6}(?![\p{L}\p{N}])\.?|(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}\.){1,6})`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{N}\p{M}\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*)`,
    String.raw`(?<run>\.{2,}|-{2,}|[!?]{2,}|\*{2,}|_{2,}|={2,})`,
    String.raw`(?<sign>[^\s])`,
  ].join('|'),
  'gu',
);
const CLOSING = /[.,;:!?)\]]+$/u;

/**
 * Words and marks of a stretch of text in order, each a span of the untouched text; only white space lies between
 * them. Follows Universal Dependencies' English guidelines: clitics, hyphens and currency signs are tokens of their own.
 * The stop of an abbreviation is part of it.
 *
 * @example tokenise('Gen. Brown can’t.', [0, 17], (word) => word === 'gen')
 * // [[0, 4], [5, 10], [11, 13], [13, 16], [16, 17]]
 */
export function tokenise(
  text: string,
  within: Span,
  isAbbreviation: (word: string) => boolean,
): readonly Span[] {
  const spans: Span[] = [];
  const stretch = text.slice(...within);
  for (const match of stretch.matchAll(TOKEN)) {
    const start = within[0] + match.index;
    const [whole] = match;
    const groups = match.groups ?? {};
    const last = spans.at(-1);
    if (groups['address']) {
      const tail = CLOSING.exec(whole)?.[0].length ?? 0;
      spans.push([start, start + whole.length - tail]);
      for (let i = whole.length - tail; i < whole.length; i++) spans.push([start + i, start + i + 1]);
    } else if (whole === '.' && last?.[1] === start && isAbbreviation(text.slice(...last).toLowerCase())) {
      spans[spans.length - 1] = [last[0], start + 1];
    } else if (groups['word']) spans.push(...splitClitics(whole, start));
    else spans.push([start, start + whole.length]);
  }
  return spans;
}
