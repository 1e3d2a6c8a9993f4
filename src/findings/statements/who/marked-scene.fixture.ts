import { analyseProse, lexicon } from '../../../../test/read-english.ts';
import { parseMarkedText } from '../../../../test/marked-text.ts';
import { toPlainArticle } from '../../../../test/plain-article.ts';
import {
  tokenCountOf,
  tokenSpanOf,
  wordingOf,
  type Analysis,
  type Span,
  type TokenRange,
} from '../../../model/index.ts';
import { toFound, type FoundStatement } from '../found-statement.ts';
import { toScene } from '../../scene.ts';
import { toCast, type Cast } from './cast.ts';

export interface MarkedScene {
  readonly cast: Cast;
  /** The statements marked, outer ones first. */
  readonly found: readonly FoundStatement[];
  /** The words of spans, ` … ` where they are apart. */
  readonly words: (spans: readonly Span[] | undefined) => string;
}

/**
 * Prose read by the real reader, with statements as they are marked: `[speaker|Lind] [cue|said] [content|no].`
 *
 * @throws Error where the marks do not match
 */
export function readMarkedScene(marked: string): MarkedScene {
  const { text, statements } = parseMarkedText(marked);
  const analysis = analyseProse(text);
  const cast = toCast(toScene(toPlainArticle('prose.txt', text), analysis), lexicon.sourcing);
  const found = statements.map(({ speaker, cue = [], content = [] }): FoundStatement => {
    const [cueRange] = cue.map((span) => toRange(analysis, span));
    if (!cueRange) throw new Error(`a statement without a cue: ${marked}`);
    const [speakerRange] = (speaker ?? []).map((span) => toRange(analysis, span));
    return toFound(
      {
        speaker: speakerRange ?? null,
        cue: cueRange,
        content: content.map((span) => toRange(analysis, span)),
        confidence: 1,
      },
      'marks',
    );
  });
  return { cast, found, words: (spans) => wordingOf(text, spans ?? []) };
}

function toRange(analysis: Analysis, [start, end]: Span): TokenRange {
  const tokens = Array.from({ length: tokenCountOf(analysis) }, (_, i) => i).filter((token) => {
    const [from, to] = tokenSpanOf(analysis, token);
    return from < end && to > start;
  });
  return { first: tokens[0] ?? 0, last: tokens.at(-1) ?? 0 };
}
