import { statementsOf, type Entry, type Statement } from '../../model/index.ts';
import { meetsFilter, type StatementFilter } from './statement-filter.ts';
import { toStatementWords, type StatementWords } from './statement-words.ts';

/** A statement of a list, in figures and in words. */
export interface ListedStatement {
  readonly statement: Statement;
  readonly words: StatementWords;
}

/** The statements of an article that meet a filter, in its order. */
export function listStatements(
  { article, analysis, findings }: Pick<Entry, 'article' | 'analysis' | 'findings'>,
  filter: StatementFilter,
): readonly ListedStatement[] {
  const entityById = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  return statementsOf(findings)
    .map((statement) => ({
      statement,
      words: toStatementWords(statement, { text: article.text, entityById }),
    }))
    .filter(({ statement, words }) => meetsFilter(statement, words, filter));
}
