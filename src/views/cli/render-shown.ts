import type { AnswerTo, ArticleAnswer, StatementAnswer } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { originInWords, publicationInWords } from './article-in-words.ts';
import { renderArticle } from './render-article.ts';
import { renderClaim, toClaimReport } from './render-claim.ts';
import { renderCopy, toCopyReport } from './render-copy.ts';
import { renderFacts } from './render-facts.ts';
import { renderFound } from './render-found.ts';
import { renderSection } from './render-section.ts';
import { renderStory } from './render-story.ts';
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
    case 'claim':
      return renderClaim(toClaimReport(answer.found), sheet);
  }
}

function renderArticleWithin(answer: ArticleAnswer, sheet: Sheet): string {
  const { story, copies } = answer;
  const sections = [renderArticle(answer, sheet)];
  if (story !== null) {
    const told = `Tells ${toPlainText(story.label)} (${story.id}), as ${countInWords(story.articles, 'article')} in all`;
    sections.push(wrapIndented(told, sheet.width, 0));
  }
  if (copies.length > 0) {
    const shown = copies.map((copy) => renderCopy(toCopyReport(copy), sheet));
    sections.push(renderSection(countInWords(copies.length, 'copy', 'copies'), shown, sheet));
  }
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
