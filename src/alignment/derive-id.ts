import { hashOf } from '../learn/hash.ts';
import { toId, type ArticleId, type ClaimId, type StatementRef, type StoryId } from '../model/index.ts';

const SECOND_SEED = 0x9e3779b9;

/** 64 bits of a name as 16 hex digits. */
function digestOf(name: string): string {
  return [hashOf(name), hashOf(name, SECOND_SEED)].map((hash) => hash.toString(16).padStart(8, '0')).join('');
}

/** The story that an article founds. */
export function toStoryId(founder: ArticleId): StoryId {
  return toId(`y${digestOf(founder)}`);
}

/** The claim that a statement founds. */
export function toClaimId(founder: StatementRef): ClaimId {
  return toId(`c${digestOf(founder)}`);
}
