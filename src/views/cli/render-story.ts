import {
  isAnalysed,
  type ArticleSummary,
  type SpeakerStatements,
  type StoryAnswer,
} from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { periodInWords } from '../words/date-in-words.ts';
import { toClaimReport } from './claim-report.ts';
import { toConflictReport } from './conflict-report.ts';
import { toCopyReport } from './render-copy.ts';
import { renderDecisions } from './render-decisions.ts';
import { renderFound } from './render-found.ts';
import { renderSection } from './render-section.ts';
import { renderClaimSection, renderConflictSection, renderCopySection } from './sections-across.ts';
import { renderTable, type Column } from './render-table.ts';
import type { Sheet } from './sheet.ts';
import { pronounInWords } from './speaker-in-words.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

const SHOWN_ID = 10;

const COLUMNS: readonly Column[] = [
  { head: 'id' },
  { head: 'article', least: 12 },
  { head: 'publisher', least: 10 },
  { head: 'published', least: 4 },
  { head: 'statements', align: 'right' },
];

/**
 * A story: its articles, the other stories of its affair, who says what in it, which article copied which, what is claimed, and where
 * the articles differ.
 */
export function renderStory(answer: StoryAnswer, sheet: Sheet): string {
  const { articles, speakers, copies, claims, conflicts, notShown } = answer;
  return [
    renderHead(answer, sheet),
    renderTable(COLUMNS, articles.map(toRow), sheet),
    ...(answer.affair.length === 0 ? [] : [renderAffair(answer, sheet)]),
    renderSection(
      countInWords(speakers.length, 'speaker'),
      speakers,
      (speaker) => renderSpeaker(speaker, sheet),
      sheet,
    ),
    ...(notShown.articles > 0 ? [renderUnheard(notShown.articles, sheet)] : []),
    renderCopySection(copies, toCopyReport, sheet, notShown.copies),
    renderClaimSection(
      countInWords(claims.length + notShown.claims, 'claim'),
      claims,
      toClaimReport,
      sheet,
      notShown.claims,
    ),
    renderConflictSection(conflicts.map(toConflictReport), sheet, notShown.conflicts),
  ].join('\n\n');
}

/** What it is called, what it was before it was one, and what analysts decided about it. */
function renderHead({ label, story, mergedFrom, decisions }: StoryAnswer, sheet: Sheet): string {
  const line = (text: string): string => wrapIndented(toPlainText(text), sheet.width, 0);
  return [
    sheet.paint('bold', line(label)),
    sheet.paint('dim', story.id),
    ...(mergedFrom.length === 0 ? [] : [line(`merged from ${mergedFrom.join(', ')}`)]),
    ...renderDecisions(decisions, sheet, 0),
  ].join('\n');
}

/** So that nobody takes the speakers shown for all. */
function renderUnheard(articles: number, { width, paint }: Sheet): string {
  const words = `what is said in ${countInWords(articles, 'more article')} is not among it`;
  return paint('dim', wrapIndented(words, width, 2, 2));
}

function renderAffair({ affair, notShown }: StoryAnswer, sheet: Sheet): string {
  const count = affair.length + notShown.stories;
  return renderSection(
    countInWords(count, 'other story of its affair', 'other stories of its affair'),
    affair,
    ({ id, label, articles, firstAt, lastAt }) => {
      const facts = [
        id.slice(0, SHOWN_ID),
        countInWords(articles, 'article'),
        periodInWords(firstAt, lastAt),
      ];
      return [
        wrapIndented(toPlainText(label), sheet.width, 2, 2),
        sheet.paint('dim', wrapIndented(facts.join(' · '), sheet.width, 4)),
      ].join('\n');
    },
    sheet,
    notShown.stories,
  );
}

function toRow({
  id,
  label,
  publisher,
  publishedAt,
  language,
  statements,
}: ArticleSummary): readonly string[] {
  return [
    id.slice(0, SHOWN_ID),
    toPlainText(label),
    publisher === null ? 'unknown' : toPlainText(publisher),
    publishedAt === null ? 'unknown' : toPlainText(publishedAt.slice(0, 10)),
    isAnalysed({ language }) ? String(statements) : 'not English',
  ];
}

function renderSpeaker({ speaker, statements }: SpeakerStatements, sheet: Sheet): string {
  const isNamed = statements.some(
    ({ statement }) => statement.speaker?.form !== 'pronoun' || statement.speaker.entity,
  );
  const who = speaker === null ? 'Nobody named' : isNamed ? toPlainText(speaker) : pronounInWords(speaker);
  const head = sheet.paint('bold', wrapIndented(`${who} (${statements.length})`, sheet.width, 2));
  return [head, ...statements.map((found) => renderFound(found, sheet))].join('\n');
}
