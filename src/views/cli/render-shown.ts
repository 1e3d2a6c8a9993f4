import type { AnswerTo, ArticleAnswer, StatementAnswer } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { originInWords, publicationInWords } from './article-in-words.ts';
import { renderArticle } from './render-article.ts';
import { toClaimReport } from './claim-report.ts';
import { toConflictReport } from './conflict-report.ts';
import { renderClaim } from './render-claim.ts';
import { renderClaimWithin } from './render-claim-within.ts';
import { toCopyReport } from './render-copy.ts';
import { renderDecisions } from './render-decisions.ts';
import { renderEventWithin } from './render-event-within.ts';
import { renderFacts } from './render-facts.ts';
import { renderFound } from './render-found.ts';
import { renderStory } from './render-story.ts';
import { renderConflictSection, renderCopySection } from './sections-across.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** Whatever an id stood for. */
export function renderShown(answer: Exclude<AnswerTo['show'], { kind: 'not-found' }>, sheet: Sheet): string {
  switch (answer.kind) {
    case 'story':
      return renderStory(answer, sheet);
    case 'article':
      return renderArticleWithin(answer, sheet);
    case 'statement':
      return renderStatementWithin(answer, sheet);
    case 'event':
      return renderEventWithin(answer, sheet);
    case 'claim':
      return renderClaimWithin(answer.found, sheet);
    case 'conflict':
      return renderConflictSection([toConflictReport(answer.found)], sheet);
  }
}

function renderArticleWithin(answer: ArticleAnswer, sheet: Sheet): string {
  const { story, copies, conflicts, notShown, decisions } = answer;
  const sections = [renderArticle(answer, sheet), ...renderDecisions(decisions, sheet, 0)];
  if (story !== null) {
    const told = `Tells ${toPlainText(story.label)} (${story.id}), as ${countInWords(story.articles, 'article')} in all`;
    sections.push(wrapIndented(told, sheet.width, 0));
  }
  if (copies.length > 0) sections.push(renderCopySection(copies, toCopyReport, sheet, notShown.copies));
  if (conflicts.length > 0)
    sections.push(renderConflictSection(conflicts.map(toConflictReport), sheet, notShown.conflicts));
  return sections.join('\n\n');
}

function renderStatementWithin({ found, claims }: StatementAnswer, sheet: Sheet): string {
  const { article, passage, speaker } = found;
  const block = (text: string, indent: number): string =>
    wrapIndented(toPlainText(text), sheet.width, indent);
  return [
    `${sheet.paint('bold', block(speaker ?? 'Nobody named', 2))}\n${renderFound(found, sheet)}`,
    `${sheet.paint('underline', 'where it stands')}\n\n${block(passage.text, 2)}`,
    renderFacts(found, sheet),
    `${block(article.label, 2)}\n${block(`${originInWords(article)} · ${publicationInWords(article)}`, 2)}`,
    ...claims.map(
      (claim) => `${sheet.paint('underline', 'the claim')}\n\n${renderClaim(toClaimReport(claim), sheet)}`,
    ),
  ].join('\n\n');
}
