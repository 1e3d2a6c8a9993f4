export { find } from './find.ts';
export { loadStatementLexicon, type StatementLexicon } from './statements/statement-lexicon.ts';
