import {
  splitStatementRef,
  type ArticleId,
  type ClaimId,
  type ConflictId,
  type EventId,
  type EventRef,
  type StatementRef,
  type StoryId,
} from '../../../model/index.ts';

/** Where each thing has its page. Each path with `.json` after it is the same answer as JSON. */
export const pathTo = {
  story: (id: StoryId): string => `/stories/${encodeURIComponent(id)}`,
  article: (id: ArticleId): string => `/articles/${encodeURIComponent(id)}`,
  claim: (id: ClaimId): string => `/claims/${encodeURIComponent(id)}`,
  conflict: (id: ConflictId): string => `/conflicts/${encodeURIComponent(id)}`,
  sentence: (id: ArticleId, number: number): string => `${pathTo.article(id)}/sentences/${number}`,
  statement: (ref: StatementRef): string => `/statements/${encodeURIComponent(ref)}`,
  event: (ref: EventRef): string => `/events/${encodeURIComponent(ref)}`,
  timeline: (id: StoryId): string => `${pathTo.story(id)}/timeline`,
  actor: (code: string): string => `/actors/${encodeURIComponent(code)}`,
  trend: (one: string, other: string): string =>
    `/trends/${encodeURIComponent(one)}/${encodeURIComponent(other)}`,
  /** Any id; leads on to the page of what it is. */
  anything: (id: string): string => `/show/${encodeURIComponent(id)}`,
};

/** The place in its article where a statement stands. @example pathToPlace(toId('a1#s2')) // '/articles/a1#s2' */
export function pathToPlace(ref: StatementRef): string {
  const halves = splitStatementRef(ref);
  if (halves === undefined) return pathTo.statement(ref);
  return `${pathTo.article(halves.article)}#${encodeURIComponent(halves.statement)}`;
}

/** The place in its article where a sentence ends. @example pathToSentencePlace(toId('a1'), 3) // '/articles/a1#sentence-3' */
export function pathToSentencePlace(id: ArticleId, number: number): string {
  return `${pathTo.article(id)}#sentence-${number}`;
}

/** The place in its article where an event stands. @example pathToEvent(toId('a1'), toId('v2')) // '/articles/a1#v2' */
export function pathToEvent(article: ArticleId, event: EventId): string {
  return `${pathTo.article(article)}#${encodeURIComponent(event)}`;
}
