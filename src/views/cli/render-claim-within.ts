import type { ClaimInContext, TellingInContext } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { countInWords } from '../words/count-in-words.ts';
import { originInWords, publicationInWords } from './article-in-words.ts';
import { toClaimReport } from './claim-report.ts';
import { renderClaim } from './render-claim.ts';
import { renderSection } from './render-section.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

const LONGEST_PASSAGE = 480;

/** A claim, and below it the passages in which it is told. */
export function renderClaimWithin(found: ClaimInContext, sheet: Sheet): string {
  const { tellings, more } = found;
  return [
    renderClaim(toClaimReport(found), sheet),
    renderSection(
      countInWords(tellings.length + more, 'telling'),
      tellings,
      (telling) => renderTelling(telling, sheet),
      sheet,
      more,
    ),
  ].join('\n\n');
}

function renderTelling(telling: TellingInContext, { width, paint }: Sheet): string {
  const { article, passage } = telling.kind === 'statement' ? telling.statement : telling.event;
  const who =
    telling.kind === 'statement' ? (telling.statement.speaker ?? 'nobody named') : 'the article itself';
  const line = (text: string, indent: number): string => wrapIndented(toPlainText(text), width, indent);
  return [
    paint('bold', line(who, 2)),
    paint('dim', line(`${telling.ref} · ${originInWords(article)} · ${publicationInWords(article)}`, 4)),
    line(shorten(passage.text, LONGEST_PASSAGE), 4),
  ].join('\n');
}
