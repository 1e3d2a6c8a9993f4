import { toStatementRef, type Candidate, type ClaimMembership, type Sketch } from '../../model/index.ts';
import { toClaimId } from '../derive-id.ts';
import { addQuotation, wordsOfRun, type QuotationIndex } from './index-quotations.ts';
import { isBetter, matchQuotation, type QuotationMatch } from './match-quotation.ts';

const MADE_BY = 'claims@1';

function indexCandidates(candidates: readonly Candidate[]): QuotationIndex {
  const index: QuotationIndex = new Map();
  for (const { sketch, claims } of candidates) {
    const claimByStatement = new Map(claims.map(({ statement, claim }) => [statement, claim]));
    for (const { statement, runs } of sketch.quotedStatements) {
      const claim = claimByStatement.get(statement);
      if (claim === undefined) continue;
      for (const run of runs) addQuotation(index, { words: wordsOfRun(sketch.words, run), claim });
    }
  }
  return index;
}

/**
 * The claim of each statement that quotes: that of a statement which quotes the same words, in a candidate or
 * earlier in the article, or one that it founds.
 */
export function joinClaims(sketch: Sketch, candidates: readonly Candidate[]): readonly ClaimMembership[] {
  const index = indexCandidates(candidates);
  return sketch.quotedStatements.map(({ statement, denies, runs }) => {
    const quotations = runs.map((run) => wordsOfRun(sketch.words, run));
    let best: QuotationMatch | undefined;
    for (const words of quotations) {
      const match = matchQuotation(words, index);
      if (match && isBetter(match, best)) best = match;
    }
    const ref = toStatementRef(sketch.article, statement);
    const claim = best?.claim ?? toClaimId(ref);
    for (const words of quotations) addQuotation(index, { words, claim });
    return {
      kind: 'claim-membership',
      claim,
      statement: ref,
      stance: denies ? 'denies' : 'affirms',
      madeBy: MADE_BY,
    };
  });
}
