/** Hearsay as a library: read sources into a ledger, ask the ledger. */
export { DEFAULT_READ_OPTIONS, listSources, loadTools, readInto, rebuild, type Source } from './engine.ts';
export { ask, closeLedger, decide, LedgerError, openLedger, type Ledger } from './ledger/index.ts';
export { fromJson, toJson } from './model/index.ts';
export type { Answer, Article, Finding, Question, Statement, Unread } from './model/index.ts';
