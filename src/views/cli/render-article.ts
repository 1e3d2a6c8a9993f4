import { isAnalysed, labelOf, partsOf } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { notAnalysedInWords, publicationInWords, publisherInWords } from './article-in-words.ts';
import type { ArticleReport } from './article-report.ts';
import { isFirm, renderEvents } from './render-events.ts';
import { renderStatement } from './render-statement.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** An article's title, where it comes from, each statement in it, and the events that it tells. */
export function renderArticle(report: ArticleReport, sheet: Sheet): string {
  const { article, language, entities, statements } = report;
  const { paint, width } = sheet;
  const block = (text: string): string => wrapIndented(text, width, 0);
  const head = [
    paint('bold', block(toPlainText(labelOf(article)))),
    block(`${publisherInWords(article.publisher)} · ${publicationInWords(article)}`),
    paint('dim', block(toPlainText(article.file))),
  ];
  if (!isAnalysed({ language }))
    return [...head, paint('yellow', block(notAnalysedInWords(language)))].join('\n');
  return [
    ...head,
    paint('dim', block(countsInWords(report))),
    ...statements.map(
      (statement) => `\n${renderStatement(statement, { text: article.text, entities }, sheet)}`,
    ),
    ...renderEvents(report, sheet).map((block) => `\n${block}`),
  ].join('\n');
}

function countsInWords({ article, sentences, statements, events }: ArticleReport): string {
  const furniture = partsOf(article, 'furniture').length;
  const counts = [countInWords(sentences.length, 'sentence'), countInWords(statements.length, 'statement')];
  counts.push(
    events === null ? 'events not looked for' : countInWords(events.filter(isFirm).length, 'event'),
  );
  if (furniture > 0) counts.push(`${countInWords(furniture, 'stretch', 'stretches')} of furniture set aside`);
  return counts.join(' · ');
}
