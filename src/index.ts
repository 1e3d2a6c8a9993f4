/** Hearsay as a library: read sources into a ledger, ask the ledger. */
export {
  DEFAULT_READ_OPTIONS,
  listSources,
  loadTools,
  readInto,
  type Reading,
  type Source,
  type Tools,
} from './engine.ts';
export { ask, closeLedger, LedgerError, openLedger, type Ledger } from './ledger/index.ts';
export { fromJson, toJson } from './model/index.ts';
export type { Answer, Article, Entry, Finding, Question, Span, Statement, Unread } from './model/index.ts';
