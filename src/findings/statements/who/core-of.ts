import {
  headOf,
  pennTagOf,
  relationOf,
  tagOf,
  tokenSpanOf,
  type Tag,
  type TokenRange,
} from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import { nameOn, titleOn, type Cast } from './cast.ts';

/**
 * The phrase as far as its noun, which ends it: "the Pentagon chief" of "the Pentagon chief, Marta Lind,", "Lind" of "Lind of the
 * Courier", "an aide" of "by an aide who left". English puts titles, compounds and owners before their noun, so that its last
 * token tells what the phrase is.
 */
export function coreOf(cast: Cast, { first, last }: TokenRange): TokenRange {
  let start = first;
  while (start < last && isLead(cast, start)) start++;
  let end = start;
  for (let token = start; token <= last; token++) {
    if (token > start && isBreak(cast, { first: start, last }, token)) break;
    end = token;
    const whole = nameOn(cast, token) ?? titleOn(cast, token);
    if (whole && whole.last > token) token = end = Math.min(whole.last, last);
  }
  while (end > start && isTail(cast, end)) end--;
  return { first: start, last: end };
}

/** The core's noun: its last token, but for the sign of an owner ("Lind's"). */
export function nounOf({ analysis }: Scene, { first, last }: TokenRange): number {
  return last > first && pennTagOf(analysis, last) === 'POS' ? last - 1 : last;
}

function isLead({ analysis, lower }: Scene, token: number): boolean {
  return /^(?:ADP|PUNCT|SCONJ|CCONJ)$/u.test(tagOf(analysis, token)) || lower[token] === 'according';
}

function isTail({ analysis }: Scene, token: number): boolean {
  return /^(?:PUNCT|ADV|CCONJ|AUX)$/u.test(tagOf(analysis, token));
}

const ENDS: ReadonlySet<string> = new Set<Tag>(['ADP', 'AUX', 'SCONJ']);

function isBreak(scene: Scene, { first, last }: TokenRange, token: number): boolean {
  const { analysis } = scene;
  const tag = tagOf(analysis, token);
  const relation = relationOf(analysis, token);
  const head = headOf(analysis, token);
  const isBehind = head >= first && head < token;
  if (tag === 'PUNCT') return isStop(scene, token);
  if (tag === 'CCONJ') return !joinsModifiers(scene, token, last);
  if (tag === 'VERB') return !/^(?:amod|compound)/u.test(relation);
  if (tag === 'PRON') return /^(?:W|PRP$|EX)/u.test(pennTagOf(analysis, token));
  if (tag === 'PART') return pennTagOf(analysis, token) === 'TO';
  if (tag === 'ADJ' || tag === 'ADV') return isBehind && !/^(?:compound|flat)/u.test(relation);
  // "A letter Monday", "a poll last week".
  return ENDS.has(tag) || (isBehind && relation.endsWith(':unmarked'));
}

/** A comma, bracket or dash; a hyphen only where it stands apart from the word before. */
function isStop({ analysis, lower }: Scene, token: number): boolean {
  const word = lower[token] ?? '';
  if (word === '-') return tokenSpanOf(analysis, token)[0] > tokenSpanOf(analysis, token - 1)[1];
  return /^(?:[,;:([]|[–—]+|--+)$/u.test(word);
}

/** "Senior and junior" of "senior and junior officials", as against "Lind and Roe". */
function joinsModifiers({ analysis }: Scene, conjunction: number, last: number): boolean {
  const second = headOf(analysis, conjunction);
  const first = second < 0 ? -1 : headOf(analysis, second);
  const noun = first < 0 ? -1 : headOf(analysis, first);
  return relationOf(analysis, Math.max(second, 0)) === 'conj' && noun > second && noun <= last;
}
