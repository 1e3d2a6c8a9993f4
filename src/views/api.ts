import { toJson, type Answer, type EventScope } from '../model/index.ts';
import type { SentenceAnswer } from './show-sentence.ts';

/** A path with `.json` at its end asks for the same answer as JSON. */
const TWIN = '.json';

/**
 * What a path's last segment asks for.
 *
 * @example toWanted('a1.json') // { id: 'a1', asJson: true }
 */
export function toWanted(segment: string): { readonly id: string; readonly asJson: boolean } {
  const asJson = segment.endsWith(TWIN);
  return { id: asJson ? segment.slice(0, -TWIN.length) : segment, asJson };
}

/**
 * Which events a query asks for beyond those that count.
 *
 * @example toScope({ status: 'all' }) // { status: 'all', tentative: false }
 */
export function toScope(query: Readonly<Record<string, string>>): EventScope {
  return {
    status: query['status'] === 'all' ? 'all' : 'counted',
    tentative: query['tentative'] === '1',
  };
}

/**
 * At which item of a list a query asks to begin; what is no offset is the beginning.
 *
 * @example toOffset({ offset: '50' }) // 50
 */
export function toOffset({ offset = '' }: Readonly<Record<string, string>>): number {
  return /^\d{1,9}$/.test(offset) ? Number(offset) : 0;
}

/** An answer as JSON; 404 where nothing was found. */
export function toJsonResponse(answer: Answer | SentenceAnswer): Response {
  return new Response(`${toJson(answer)}\n`, {
    status: answer.kind === 'not-found' ? 404 : 200,
    headers: { 'Content-Type': 'application/json' },
  });
}

/** What went wrong, in a sentence, for a program that asked for JSON. */
export function toJsonError(sentence: string, status: number): Response {
  return Response.json({ error: sentence }, { status });
}
