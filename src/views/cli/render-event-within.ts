import type { EventAnswer, NewsEvent } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { confidenceInWords } from '../words/confidence-in-words.ts';
import { countInWords } from '../words/count-in-words.ts';
import { datedByInWords, daysInWords } from '../words/days-in-words.ts';
import { eventTypeInWords } from '../words/event-in-words.ts';
import { originInWords, publicationInWords } from './article-in-words.ts';
import { toClaimReport } from './claim-report.ts';
import { eventDayInWords } from './event-day-in-words.ts';
import { renderClaim } from './render-claim.ts';
import { renderSection } from './render-section.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

const LONGEST_PASSAGE = 480;
/** Names of one side. */
const NAMED = 4;

function sideInWords(names: readonly string[]): string {
  const hidden = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
}

function renderAct({ days, datedBy, statuses, articles, tellings }: NewsEvent, sheet: Sheet): string {
  const line = (text: string, indent: number): string => wrapIndented(toPlainText(text), sheet.width, indent);
  const when = days === null ? datedByInWords(datedBy) : `${daysInWords(days)} (${datedByInWords(datedBy)})`;
  return renderSection(
    `the act, told by ${countInWords(articles, 'article')} · ${when} · ${statuses.join(', ')}`,
    tellings,
    ({ ref, event, article, passage }) =>
      [
        sheet.paint('dim', line(`${ref} · ${event.status} · ${originInWords(article)}`, 2)),
        line(shorten(passage.text, LONGEST_PASSAGE), 4),
      ].join('\n'),
    sheet,
  );
}

/** An event: who did what to whom, its passage, the act with all who tell it, and the claims that it makes or denies. */
export function renderEventWithin({ found, claims, newsEvent }: EventAnswer, sheet: Sheet): string {
  const { event, actors, recipients, article, passage } = found;
  const block = (text: string, indent: number): string =>
    wrapIndented(toPlainText(text), sheet.width, indent);
  const what = [
    eventTypeInWords(event),
    ...(recipients.length > 0 ? [`to ${sideInWords(recipients)}`] : []),
    event.status,
    eventDayInWords(event.on),
    ...(event.tentative ? ['tentative'] : []),
  ];
  return [
    `${sheet.paint('bold', block(sideInWords(actors) || 'Nobody named', 2))}\n${block(what.join(' · '), 4)}`,
    `${sheet.paint('underline', 'where it stands')}\n\n${block(passage.text, 2)}`,
    block(`${confidenceInWords(event.confidence)}, found by ${event.madeBy}`, 2),
    `${block(article.label, 2)}\n${block(`${originInWords(article)} · ${publicationInWords(article)}`, 2)}`,
    ...(newsEvent === null ? [] : [renderAct(newsEvent, sheet)]),
    ...claims.map(
      (claim) => `${sheet.paint('underline', 'the claim')}\n\n${renderClaim(toClaimReport(claim), sheet)}`,
    ),
  ].join('\n\n');
}
