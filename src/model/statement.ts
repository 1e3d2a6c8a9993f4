import type { EntityId, StatementId } from './id.ts';
import type { MentionForm } from './mention.ts';
import { hullOf, type Span } from './span.ts';

// prettier-ignore
export const CUE_KINDS = [
  'say', 'deny', 'confirm', 'warn', 'accuse', 'demand', 'ask', 'promise', 'threaten', 'believe', 'expect', 'doubt', 'want', 'plan',
  'report', 'decline', 'retract',
] as const;

/** What a speaker does with the words attributed to him. */
export type CueKind = (typeof CUE_KINDS)[number];

/** The words that attribute: "said", "according to". */
export interface Cue {
  readonly spans: readonly Span[];
  readonly kind: CueKind;
}

/** What is told of a speaker who is not named; each a list of the words that tell it. */
export interface Anonymity {
  /** What he is: "a senior official". */
  readonly office: readonly Span[];
  /** Whose: "U.S.", "of the ministry". */
  readonly state: readonly Span[];
  /** Why he is not named: "who asked not to be named". */
  readonly plea: readonly Span[];
  /** How he knows: "familiar with the talks". */
  readonly access: readonly Span[];
}

/** Whom the words are attributed to, as he is named there. */
export interface Speaker {
  readonly spans: readonly Span[];
  readonly form: MentionForm;
  /** Null for descriptions of nobody named, and for a pronoun that stays unresolved. */
  readonly entity: EntityId | null;
  /** What is told of him where he is described and not named; else null. */
  readonly unnamed: Anonymity | null;
}

/** `direct`: all of it in quotation marks; `indirect`: none; `mixed`: some. */
export type Quoted = 'direct' | 'indirect' | 'mixed';

/** What is said: a list of spans, for quotations are split. */
export interface Content {
  readonly spans: readonly Span[];
  readonly quoted: Quoted;
  /** Those of the spans that have no cue of their own: quotations after the first, whose speaker is carried over to them. */
  readonly carried: readonly Span[];
}

/**
 * How words came one step further. `document`: they stand in a named report, letter, poll or statement. `told`: to an outlet, which
 * is the hop's speaker. `second-hand`: somebody else says that they were said. `agency`: a news agency's copy is credited.
 * `unattributed`: nobody is named ("reportedly").
 */
export const HOP_KINDS = ['document', 'told', 'second-hand', 'agency', 'unattributed'] as const;
export type HopKind = (typeof HOP_KINDS)[number];

/** One hop of the way by which words reached the article, outermost first. Words without a hop are on the record. */
export interface ChainLink {
  readonly kind: HopKind;
  readonly speaker: Speaker | null;
  readonly cue: Cue;
}

// prettier-ignore
export const STANCES = [
  'affirms', 'denies', 'confirms', 'doubts', 'asks', 'demands', 'promises', 'threatens', 'declines', 'retracts',
] as const;

/** What the speaker does about the claim in the content; `declines` to comment on it, `retracts` what he said before. */
export type Stance = (typeof STANCES)[number];

/** How sure the content's claim is put: "will", "is likely to", "could", "if". */
export const MODALITIES = ['certain', 'probable', 'possible', 'conditional'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Words of the content that turn or soften its claim: "not", "could", "as evidenced by", "if the talks fail". */
export interface Qualifier {
  readonly kind: 'negation' | 'modality' | 'evidence' | 'condition';
  readonly spans: readonly Span[];
}

/** How the content's main claim is put. */
export interface Tenor {
  /** True where the content itself says that it did not happen or does not hold: "has not been observed". */
  readonly isNegated: boolean;
  readonly modality: Modality;
  readonly qualifiers: readonly Qualifier[];
}

/** Where and when something was said: "at a meeting in Seoul", "on Tuesday". */
export interface Occasion {
  readonly kind: 'when' | 'where';
  readonly spans: readonly Span[];
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
  readonly stance: Stance;
  readonly tenor: Tenor;
  /** For a denial, the statement of this article whose claim it denies, where that is found. */
  readonly denies: StatementId | null;
  /** To whom it was said, where that is told. */
  readonly addressee: Speaker | null;
  readonly occasions: readonly Occasion[];
  /** How likely it is that speaker and content are right, 0 to 1, calibrated on articles that nothing was trained on. */
  readonly confidence: number;
  readonly evidence: readonly Span[];
  /** The rule or model that found it, with its version: `statements@1`. */
  readonly madeBy: string;
}

/** The stretch of text that a reader must see to judge the statement: speaker, cue and content. */
export function extentOf(statement: Statement): Span {
  const spans = [...statement.content.spans, ...statement.cue.spans, ...(statement.speaker?.spans ?? [])];
  return hullOf(spans) ?? [0, 0];
}

export function isDenial(statement: Pick<Statement, 'stance'>): boolean {
  return statement.stance === 'denies';
}

/** How the words reached the article: by its outermost hop, or `record` where the speaker is on the record. */
export function sourcingOf({ chain }: Pick<Statement, 'chain'>): HopKind | 'record' {
  return chain[0]?.kind ?? 'record';
}
