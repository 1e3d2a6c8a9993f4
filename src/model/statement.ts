import type { EntityId, StatementId } from './id.ts';
import type { MentionForm } from './mention.ts';
import { hullOf, type Span } from './span.ts';

// prettier-ignore
export const CUE_KINDS = [
  'say', 'deny', 'confirm', 'warn', 'accuse', 'demand', 'ask', 'promise', 'believe', 'doubt', 'want', 'report',
] as const;

/** What a speaker does with the words attributed to him. */
export type CueKind = (typeof CUE_KINDS)[number];

/** The words that attribute: "said", "according to". */
export interface Cue {
  readonly spans: readonly Span[];
  readonly kind: CueKind;
}

/** Whom the words are attributed to, as he is named there. */
export interface Speaker {
  readonly spans: readonly Span[];
  readonly form: MentionForm;
  /** Null for descriptions of nobody named, and for a pronoun that stays unresolved. */
  readonly entity: EntityId | null;
}

/** `direct`: all of it in quotation marks; `indirect`: none; `mixed`: some. */
export type Quoted = 'direct' | 'indirect' | 'mixed';

/** What is said: a list of spans, for quotations are split. */
export interface Content {
  readonly spans: readonly Span[];
  readonly quoted: Quoted;
}

/** One hop of the way by which words reached the article, outermost first. */
export interface ChainLink {
  readonly speaker: Speaker | null;
  readonly cue: Cue;
}

/** Somebody says something, in one article. */
export interface Statement {
  readonly kind: 'statement';
  readonly id: StatementId;
  /** The statement in whose content this one stands. */
  readonly within: StatementId | null;
  /** Null where the article names none ("it is believed", "reportedly"). */
  readonly speaker: Speaker | null;
  readonly cue: Cue;
  readonly content: Content;
  readonly chain: readonly ChainLink[];
  readonly evidence: readonly Span[];
  /** The rule or model that found it, with its version: `statements@1`. */
  readonly madeBy: string;
}

/** The stretch of text that a reader must see to judge the statement: speaker, cue and content. */
export function extentOf(statement: Statement): Span {
  const spans = [...statement.content.spans, ...statement.cue.spans, ...(statement.speaker?.spans ?? [])];
  return hullOf(spans) ?? [0, 0];
}

export function isDenial(statement: Pick<Statement, 'cue'>): boolean {
  return statement.cue.kind === 'deny';
}
