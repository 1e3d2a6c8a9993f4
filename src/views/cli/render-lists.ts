import type { ClaimsAnswer, ConflictsAnswer, CopiesAnswer } from '../../model/index.ts';
import { toClaimReport } from './claim-report.ts';
import { toConflictReport } from './conflict-report.ts';
import { groupConflicts } from './group-conflicts.ts';
import { pageInWords } from './page-in-words.ts';
import { renderClaim } from './render-claim.ts';
import { renderConflicts } from './render-conflicts.ts';
import { renderCopy, toCopyReport } from './render-copy.ts';
import type { Sheet } from './sheet.ts';
import { wrapIndented } from './wrap-text.ts';

/** A page of the ledger's claims. */
export function renderClaims({ claims, total, offset }: ClaimsAnswer, sheet: Sheet): string {
  const blocks = claims.map((claim) => renderClaim(toClaimReport(claim), sheet));
  const page = pageInWords('claims', { offset, shown: claims.length, total });
  return [...blocks, renderPage(page, sheet)].join('\n\n');
}

/** A page of the ledger's conflicts, those over the same articles together. */
export function renderConflictList({ conflicts, total, offset }: ConflictsAnswer, sheet: Sheet): string {
  const blocks = groupConflicts(conflicts.map(toConflictReport)).map((rows) => renderConflicts(rows, sheet));
  const page = pageInWords('conflicts', { offset, shown: conflicts.length, total });
  return [...blocks, renderPage(page, sheet)].join('\n\n');
}

/** A page of the ledger's copies. */
export function renderCopies({ copies, total, offset }: CopiesAnswer, sheet: Sheet): string {
  const blocks = copies.map((copy) => renderCopy(toCopyReport(copy), sheet));
  const page = pageInWords('copies', { offset, shown: copies.length, total });
  return [...blocks, renderPage(page, sheet)].join('\n\n');
}

function renderPage(page: string, { width, paint }: Sheet): string {
  return paint('dim', wrapIndented(page, width, 0));
}
