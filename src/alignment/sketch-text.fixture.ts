import { toId, type Alignment, type Candidate, type Copy, type Sketch } from '../model/index.ts';
import { align } from './align.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { EMPTY_ANALYSIS, PLAIN_KNOWLEDGE, quotingStatements } from './plain-analysis.fixture.ts';
import { sketch } from './sketch/sketch.ts';

/** The sketch of a text in which every quotation is a statement. */
export function sketchText(name: string, text: string, publishedAt: string | null = null): Sketch {
  const findings = quotingStatements(text);
  const analysis = {
    ...EMPTY_ANALYSIS,
    quotationSpans: Uint32Array.from(findings.flatMap(({ content }) => content.spans.flat())),
  };
  return sketch(toPlainArticle(name, text, publishedAt), analysis, findings, PLAIN_KNOWLEDGE);
}

/** A sketch as the ledger hands it back: with the story and the claims that it was found to have. */
export function toCandidate(drawn: Sketch, earlier: readonly Candidate[] = []): Candidate {
  const alignments = alignPlainly(drawn, earlier);
  const membership = alignments.find((alignment) => alignment.kind === 'membership');
  return {
    sketch: drawn,
    story: membership?.story ?? toId('none'),
    affair: null,
    claims: alignments.filter((alignment) => alignment.kind === 'claim-membership'),
    newsEvents: alignments.filter((alignment) => alignment.kind === 'event-membership'),
    conflicts: [],
  };
}

/** The copy that is found between an earlier and a later sketch. */
export function copyBetween(earlier: Sketch, later: Sketch): Copy | undefined {
  return alignPlainly(later, [toCandidate(earlier)]).find((alignment) => alignment.kind === 'copy');
}

/** `align`, by one who knows the commonest words only. */
export function alignPlainly(drawn: Sketch, candidates: readonly Candidate[]): readonly Alignment[] {
  return align(drawn, candidates, PLAIN_KNOWLEDGE);
}
