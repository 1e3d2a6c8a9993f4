import { toId, type Candidate, type Copy, type Sketch } from '../model/index.ts';
import { align } from './align.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { COMMON_WORDS, EMPTY_ANALYSIS, quotingStatements } from './plain-analysis.fixture.ts';
import { sketch } from './sketch/sketch.ts';

/** The sketch of a text in which every quotation is a statement. */
export function sketchText(name: string, text: string, publishedAt: string | null = null): Sketch {
  const findings = quotingStatements(text);
  const analysis = {
    ...EMPTY_ANALYSIS,
    quotationSpans: Uint32Array.from(findings.flatMap(({ content }) => content.spans.flat())),
  };
  return sketch(toPlainArticle(name, text, publishedAt), analysis, findings, COMMON_WORDS);
}

/** A sketch as the ledger hands it back: with the story and the claims that it was found to have. */
export function toCandidate(drawn: Sketch, earlier: readonly Candidate[] = []): Candidate {
  const alignments = align(drawn, earlier);
  const membership = alignments.find((alignment) => alignment.kind === 'membership');
  return {
    sketch: drawn,
    story: membership?.story ?? toId('none'),
    claims: alignments
      .filter((alignment) => alignment.kind === 'claim-membership')
      .map(({ statement, claim }) => ({ statement: toId(statement.split('#')[1] ?? ''), claim })),
  };
}

/** The copy that is found between an earlier and a later sketch. */
export function copyBetween(earlier: Sketch, later: Sketch): Copy | undefined {
  return align(later, [toCandidate(earlier)]).find((alignment) => alignment.kind === 'copy');
}
