import { isAnalysed, type Analysis, type Article, type Finding } from '../model/index.ts';
import { findStatements } from './statements/find-statements.ts';
import type { StatementLexicon } from './statements/statement-lexicon.ts';

/**
 * Everything that an article's sentences report, each with the words it rests on. Furniture and articles in other
 * languages have none.
 *
 * @example find(article, analysis, lexicon)[0]?.cue.kind // 'say', of "Austin said talks had failed."
 */
export function find(article: Article, analysis: Analysis, lexicon: StatementLexicon): readonly Finding[] {
  return isAnalysed(analysis) ? findStatements(article, analysis, lexicon) : [];
}
