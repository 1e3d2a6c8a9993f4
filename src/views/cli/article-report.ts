import {
  eventsOf,
  isAnalysed,
  sentenceCountOf,
  sentenceSpanOf,
  statementsOf,
  type ArticleAnswer,
  type Entry,
} from '../../model/index.ts';

/** What a reader sees of one article, whether it was read just now or the ledger remembers it. */
export type ArticleReport = Pick<
  ArticleAnswer,
  'article' | 'language' | 'sentences' | 'entities' | 'statements' | 'events'
>;

export function toReport({ article, analysis, findings }: Entry): ArticleReport {
  return {
    article,
    language: analysis.language,
    sentences: Array.from({ length: sentenceCountOf(analysis) }, (_, i) => sentenceSpanOf(analysis, i)),
    entities: analysis.entities,
    statements: statementsOf(findings),
    events: isAnalysed(analysis) ? eventsOf(findings) : null,
  };
}
