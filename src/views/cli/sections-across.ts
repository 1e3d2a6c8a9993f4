import { countInWords } from '../words/count-in-words.ts';
import type { ClaimReport } from './claim-report.ts';
import type { ConflictReport } from './conflict-report.ts';
import { groupConflicts } from './group-conflicts.ts';
import { renderClaim } from './render-claim.ts';
import { renderConflicts } from './render-conflicts.ts';
import { renderCopy, type CopyReport } from './render-copy.ts';
import { renderSection } from './render-section.ts';
import type { Sheet } from './sheet.ts';

/** Copies under their number; a report is made only of those that are shown. */
export function renderCopySection<Thing>(
  copies: readonly Thing[],
  toReport: (copy: Thing) => CopyReport,
  sheet: Sheet,
  unlisted = 0,
): string {
  const heading = countInWords(copies.length + unlisted, 'copy', 'copies');
  return renderSection(heading, copies, (copy) => renderCopy(toReport(copy), sheet), sheet, unlisted);
}

/** Claims under a heading that counts them. */
export function renderClaimSection<Thing>(
  heading: string,
  claims: readonly Thing[],
  toReport: (claim: Thing) => ClaimReport,
  sheet: Sheet,
  unlisted = 0,
): string {
  return renderSection(heading, claims, (claim) => renderClaim(toReport(claim), sheet), sheet, unlisted);
}

/** Conflicts under their number, those over the same articles together. */
export function renderConflictSection(
  conflicts: readonly ConflictReport[],
  sheet: Sheet,
  unlisted = 0,
): string {
  const heading = countInWords(conflicts.length + unlisted, 'conflict');
  const groups = groupConflicts(conflicts);
  return renderSection(heading, groups, (rows) => renderConflicts(rows, sheet), sheet, unlisted);
}
