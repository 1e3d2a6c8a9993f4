import type { ActorMention } from './actor-mention.ts';
import { DATE_KINDS, type DateMention } from './date-mention.ts';
import type { EventMention } from './event-mention.ts';
import type { RegisterDoubt } from './register-doubt.ts';
import type { Statement } from './statement.ts';

/** What was found in one article, with its evidence: a union by `kind`. */
export type Finding = Statement | EventMention | DateMention | ActorMention | RegisterDoubt;

/** The statements among the findings. */
export function statementsOf(findings: readonly Finding[]): readonly Statement[] {
  return findings.filter((finding) => finding.kind === 'statement');
}

/** The dates among the findings. */
export function datesOf(findings: readonly Finding[]): readonly DateMention[] {
  return findings.filter(isDateMention);
}

function isDateMention(finding: Finding): finding is DateMention {
  return (DATE_KINDS as readonly string[]).includes(finding.kind);
}

/** The coded actors among the findings. */
export function actorsOf(findings: readonly Finding[]): readonly ActorMention[] {
  return findings.filter((finding) => finding.kind === 'actor');
}

/** The coded acts among the findings, the tentative too. */
export function eventsOf(findings: readonly Finding[]): readonly EventMention[] {
  return findings.filter((finding) => finding.kind === 'event');
}

/** The acts that are shown and counted. */
export function firmEventsOf(findings: readonly Finding[]): readonly EventMention[] {
  return eventsOf(findings).filter(({ tentative }) => !tentative);
}

/** What the register has against what the article says of bodies. */
export function doubtsOf(findings: readonly Finding[]): readonly RegisterDoubt[] {
  return findings.filter((finding) => finding.kind === 'doubt');
}
