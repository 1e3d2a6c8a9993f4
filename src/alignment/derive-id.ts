import { hashOf } from '../learn/hash.ts';
import {
  toId,
  type AffairId,
  type ArticleId,
  type ClaimId,
  type ConflictId,
  type EventRef,
  type NewsEventId,
  type StoryId,
  type TellingRef,
} from '../model/index.ts';

const SECOND_SEED = 0x9e3779b9;

/** 64 bits of a name as 16 hex digits. */
function digestOf(name: string): string {
  return [hashOf(name), hashOf(name, SECOND_SEED)].map((hash) => hash.toString(16).padStart(8, '0')).join('');
}

/** The story that an article founds. */
export function toStoryId(founder: ArticleId): StoryId {
  return toId(`y${digestOf(founder)}`);
}

/** The affair that a story founds. */
export function toAffairId(founder: StoryId): AffairId {
  return toId(`a${digestOf(founder)}`);
}

/** The claim that a telling founds. */
export function toClaimId(founder: TellingRef): ClaimId {
  return toId(`c${digestOf(founder)}`);
}

/** The act itself that an event mention is the first to tell. */
export function toNewsEventId(founder: EventRef): NewsEventId {
  return toId(`n${digestOf(founder)}`);
}

/** The conflict over one slot of one matter, under a name of both. */
export function toConflictId(name: string): ConflictId {
  return toId(`k${digestOf(name)}`);
}
