import {
  isAnalysed,
  type ArticleSummary,
  type SpeakerStatements,
  type StoryAnswer,
} from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { renderClaim, toClaimReport } from './render-claim.ts';
import { renderCopy, toCopyReport } from './render-copy.ts';
import { renderFound } from './render-found.ts';
import { renderSection } from './render-section.ts';
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

/** A story: its articles, who says what in them, which copied which, and what is claimed. */
export function renderStory(answer: StoryAnswer, sheet: Sheet): string {
  const { label, story, articles, speakers, copies, claims } = answer;
  return [
    `${sheet.paint('bold', wrapIndented(toPlainText(label), sheet.width, 0))}\n${sheet.paint('dim', story.id)}`,
    renderTable(COLUMNS, articles.map(toRow), sheet),
    renderSection(
      countInWords(speakers.length, 'speaker'),
      speakers.map((speaker) => renderSpeaker(speaker, sheet)),
      sheet,
    ),
    renderSection(
      countInWords(copies.length, 'copy', 'copies'),
      copies.map((copy) => renderCopy(toCopyReport(copy), sheet)),
      sheet,
    ),
    renderSection(
      countInWords(claims.length, 'claim'),
      claims.map((claim) => renderClaim(toClaimReport(claim), sheet)),
      sheet,
    ),
  ].join('\n\n');
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
