import type { Scene } from '../src/findings/scene.ts';
import { firstIndex } from '../src/learn/first-index.ts';
import {
  overlaps,
  sentenceCountOf,
  sentenceSpanOf,
  SYMMETRIC_TYPES,
  type EventMention,
  type EventParty,
  type Span,
} from '../src/model/index.ts';
import type { MarkedEvent } from '../training/events/read-marks.ts';
import { isThing } from './is-thing.ts';
import { isSameParty } from './same-party.ts';

/** What is right of a found event; all is wrong of one that tells nothing marked. */
export interface Verdict {
  readonly found: EventMention;
  readonly marked: MarkedEvent | null;
  readonly isTypeRight: boolean;
  readonly areSidesRight: boolean;
  readonly isStatusRight: boolean;
}

export interface Judgement {
  /** One a found event, in their order. */
  readonly verdicts: readonly Verdict[];
  /** The marked events that none of the found tells, rightly or wrongly. */
  readonly missed: readonly MarkedEvent[];
}

/**
 * Judges the events found in one article by those marked. A found event tells the marked one of its sentence with which it shares words
 * of the trigger, or both sides; each marked event is told once at most, by the one that is right in most.
 *
 * - The type is right where it is the marked one, or the second that would do as well.
 * - A side is right where everybody found on it was marked there and at least one was, or nobody was and nobody is; a thing found as
 *   recipient where none was marked is nobody. The two sides of a meeting, an agreement or joint work are one.
 * - The status is right where it is the same.
 *
 * @param people lemmas of the nouns that mean people and their bodies, which are no things
 * @example judgeEvents(scene, found, marked, people).verdicts[0]?.isTypeRight // true
 */
export function judgeEvents(
  scene: Scene,
  found: readonly EventMention[],
  marked: readonly MarkedEvent[],
  people: ReadonlySet<string>,
): Judgement {
  const verdicts = found.flatMap((event) =>
    marked
      .filter((candidate) => isToldBy(scene, event, candidate))
      .map((candidate) => judge(scene, event, candidate, people)),
  );
  const verdictByFound = new Map<EventMention, Verdict>();
  const told = new Set<MarkedEvent | null>();
  for (const verdict of verdicts.sort((a, b) => rankOf(b) - rankOf(a))) {
    if (verdictByFound.has(verdict.found) || told.has(verdict.marked)) continue;
    verdictByFound.set(verdict.found, verdict);
    told.add(verdict.marked);
  }
  return {
    verdicts: found.map((event) => verdictByFound.get(event) ?? toldOfNothing(event)),
    missed: marked.filter((event) => !told.has(event)),
  };
}

function toldOfNothing(found: EventMention): Verdict {
  return { found, marked: null, isTypeRight: false, areSidesRight: false, isStatusRight: false };
}

function isToldBy(scene: Scene, found: EventMention, marked: MarkedEvent): boolean {
  const [trigger] = found.trigger.spans;
  if (trigger === undefined || sentenceOf(scene, trigger) !== sentenceOf(scene, marked.trigger)) return false;
  if (sharesTrigger(found, marked)) return true;
  const share = (parties: readonly EventParty[], spans: readonly Span[]): boolean =>
    parties.some((party) => isAmong(scene, party, spans));
  const { actors, recipients } = found;
  return (
    (share(actors, marked.actors) && share(recipients, marked.recipients)) ||
    (isSymmetric(found) && share(actors, marked.recipients) && share(recipients, marked.actors))
  );
}

function judge(scene: Scene, found: EventMention, marked: MarkedEvent, people: ReadonlySet<string>): Verdict {
  const isRight = (parties: readonly EventParty[], spans: readonly Span[]): boolean =>
    (parties.length === 0) === (spans.length === 0) && parties.every((party) => isAmong(scene, party, spans));
  const recipients = found.recipients.filter(
    (party) => marked.recipients.length > 0 || !isThing(scene, party, people),
  );
  return {
    found,
    marked,
    isTypeRight: found.type === marked.type || found.type === marked.second,
    areSidesRight: isSymmetric(found)
      ? isRight([...found.actors, ...recipients], [...marked.actors, ...marked.recipients])
      : isRight(found.actors, marked.actors) && isRight(recipients, marked.recipients),
    isStatusRight: found.status === marked.status,
  };
}

/** The more of what counts is right, the higher; a shared trigger decides between equals. */
function rankOf({ found, marked, isTypeRight, areSidesRight, isStatusRight }: Verdict): number {
  const shared = marked !== null && sharesTrigger(found, marked);
  return 8 * Number(isTypeRight) + 4 * Number(areSidesRight) + 2 * Number(isStatusRight) + Number(shared);
}

function sharesTrigger(found: EventMention, marked: MarkedEvent): boolean {
  return found.trigger.spans.some((span) => overlaps(span, marked.trigger));
}

function isAmong(scene: Scene, party: EventParty, spans: readonly Span[]): boolean {
  return spans.some((span) => party.spans.some((each) => isSameParty(scene, each, span)));
}

function isSymmetric({ type }: EventMention): boolean {
  return SYMMETRIC_TYPES.includes(type);
}

function sentenceOf({ analysis }: Scene, [start]: Span): number {
  return firstIndex(sentenceCountOf(analysis), (sentence) => sentenceSpanOf(analysis, sentence)[1] > start);
}
