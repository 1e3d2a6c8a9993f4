import type {
  Claim,
  ClaimInContext,
  Decision,
  Span,
  TellingInContext,
  TellingRef,
} from '../../model/index.ts';
import { wordingOf } from '../../model/index.ts';
import { originInWords } from './article-in-words.ts';

/** Who told, doubted or denied a claim, and where. */
export interface ClaimTelling {
  /** Null for what an article itself tells. */
  readonly speaker: string | null;
  readonly origin: string;
  readonly publishedAt: string | null;
  /** What a denial denies, in its own words, where it tells that. */
  readonly scope: string | null;
}

/** A claim as a reader sees it. */
export interface ClaimReport {
  readonly claim: Claim;
  /** The words that tell it. */
  readonly label: string;
  readonly tellings: ReadonlyMap<TellingRef, ClaimTelling>;
  readonly decisions: readonly Decision[];
}

/** Whether a reader is told of a claim unasked: it is made more than once, or somebody denies it, or it has changed. */
export function isTold(claim: Claim): boolean {
  return isDisputed(claim) || tellingsOf(claim).length > 1;
}

export function isDisputed({ denied, changes }: Claim): boolean {
  return denied.length > 0 || changes.length > 0;
}

/** Everybody who has to do with it, those who affirm it first. */
export function tellingsOf({
  affirmed,
  confirmed,
  doubted,
  denied,
  notObserved,
}: Claim): readonly TellingRef[] {
  return [...affirmed, ...confirmed, ...doubted, ...denied, ...notObserved];
}

/** What the ledger answers of a claim, as a report. */
export function toClaimReport({ claim, label, tellings, decisions }: ClaimInContext): ClaimReport {
  const scopeByTelling = new Map(claim.scopes.map(({ telling, spans }) => [telling, spans]));
  return {
    claim,
    label,
    tellings: new Map(tellings.map((told) => [told.ref, toClaimTelling(told, scopeByTelling.get(told.ref))])),
    decisions,
  };
}

function toClaimTelling(told: TellingInContext, scope: readonly Span[] = []): ClaimTelling {
  const { article, passage } = told.kind === 'statement' ? told.statement : told.event;
  const end = passage.start + passage.text.length;
  const within = scope.filter((span) => span[0] >= passage.start && span[1] <= end);
  const spans = within.map((span): Span => [span[0] - passage.start, span[1] - passage.start]);
  return {
    speaker: told.kind === 'statement' ? (told.statement.speaker ?? 'nobody named') : null,
    origin: originInWords(article),
    publishedAt: article.publishedAt,
    scope: spans.length === 0 ? null : wordingOf(passage.text, spans),
  };
}
