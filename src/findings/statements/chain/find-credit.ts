import {
  partsOf,
  sliceOf,
  spanOfPart,
  type Article,
  type ChainLink,
  type Span,
} from '../../../model/index.ts';
import type { Cast } from '../who/cast.ts';
import { bareName } from '../who/sourcing-lexicon.ts';

/** How far into the text an opening credit may stand, and how long a closing line may be that is nothing but one. */
const OPENING = 160;
const CLOSING = 60;

/**
 * The news agency whose copy the article is, by the credit that opens or closes it: "LUND (Reuters) -", a byline, a last line "AP".
 * It is a hop of every statement in the article, the outermost.
 *
 * @example findCredit(article, cast)?.kind // 'agency'
 */
export function findCredit(article: Article, cast: Cast): ChainLink | null {
  const span = creditOf(article, cast);
  if (!span) return null;
  const mention = cast.analysis.names.find(({ spans }) => spans.some(([start]) => start === span[0]));
  const speaker = { spans: [span], form: 'name', entity: mention?.entity ?? null, unnamed: null } as const;
  return { kind: 'agency', speaker, cue: { spans: [span], kind: 'report' } };
}

function creditOf(article: Article, { lexicon }: Cast): Span | undefined {
  const { text } = article;
  const isAgency = (span: Span): boolean => lexicon.outlets.get(bareName(sliceOf(text, span))) === 'agency';
  const body = partsOf(article, 'body', 'dateline');
  const opening = body[0] && sliceOf(text, [body[0].start, body[0].start + OPENING]);
  const end = body.at(-1)?.end ?? 0;
  const closing = sliceOf(text, [Math.max(0, end - CLOSING), end]);
  return [
    ...(opening ? namesIn(opening, /\(([^()\n]{2,40})\)\s*[-–—:]/u, body[0]?.start ?? 0) : []),
    ...(opening ? namesIn(opening, /^([\p{Lu}][^-–—()\n]{1,40}?)\s+[-–—]/u, body[0]?.start ?? 0) : []),
    ...namesIn(closing, /\n\W*([^\n]{2,40}?)\W*$/u, end - closing.length),
    ...partsOf(article, 'byline').flatMap((part) => bylineNames(sliceOf(text, spanOfPart(part)), part.start)),
  ].find(isAgency);
}

/** What a pattern's first group stands for, in a piece of the text that begins at an offset. */
function namesIn(piece: string, pattern: RegExp, offset: number): readonly Span[] {
  const match = pattern.exec(piece);
  const name = match?.[1];
  if (!match || name === undefined) return [];
  const start = offset + match.index + match[0].indexOf(name);
  return [[start, start + name.length]];
}

/** "By Marta Lind, Associated Press": what stands between commas, strokes and "for". */
function bylineNames(line: string, offset: number): readonly Span[] {
  return [...line.matchAll(/[^,|/()\n]+/gu)].flatMap(({ 0: piece, index }) =>
    namesIn(piece, /(?:^|\b(?:by|for|of|via)\b)\s*([^\n]*?)\s*$/iu, offset + index),
  );
}
