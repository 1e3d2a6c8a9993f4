import { hashOf } from '../../learn/hash.ts';
import type { SlotValue } from '../../model/index.ts';
import type { ValueRelation } from './relation.ts';
import { countEdits } from './count-edits.ts';

const WORDS = /[\p{L}\p{N}]+/gu;
/** What makes no difference between two names. */
const IDLE_WORDS = new Set([
  'the',
  'of',
  'and',
  'for',
  'u',
  's',
  'us',
  'united',
  'states',
  'former',
  'jr',
  'sr',
  'ii',
  'iii',
  'mr',
  'mrs',
  'ms',
  'dr',
]);
/** Shorter names that differ in a letter are two. */
const LEAST_LETTERS = 5;
const STATE_CODE = 3;
const UNSORTED = hashOf('other');
/** Names from other scripts are written in many ways ("Gadhafi", "Qaddafi"): in so many letters, one may differ. */
const LETTERS_AN_EDIT = 3;

function wordsOf(value: string): readonly string[] {
  const words = value.toLowerCase().match(WORDS) ?? [];
  const telling = words.filter((word) => !IDLE_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

function isAcronymOf(short: string, words: readonly string[]): boolean {
  return short === words.map((word) => word[0]).join('');
}

function areNearlyOne(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LEAST_LETTERS && countEdits(a, b, 1) <= 1;
}

/** Whether one is a part of the other by their codes: of a state, or of an international body. */
function isPartByCode(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isWhole = short.length === STATE_CODE || short.startsWith('IGO');
  return isWhole && short !== long && long.startsWith(short);
}

/** Whether two names have a telling word in common, or one is short for the other. */
export function shareWords(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return (
    first.some((word) => second.includes(word)) ||
    isAcronymOf(first.join(''), second) ||
    isAcronymOf(second.join(''), first)
  );
}

/** Whether a name is another one, or a part of it. */
export function isPartOfName(part: string, whole: string): boolean {
  return isPartOf(wordsOf(part), wordsOf(whole));
}

/** How two names of one sort stand to each other. A part beside the whole, and a short name beside the long one, are no contradiction. */
export function relateNames(a: SlotValue, b: SlotValue): ValueRelation {
  if (a.value === b.value) return 'same';
  const first = wordsOf(a.value);
  const second = wordsOf(b.value);
  if (a.slot === 'person') return relatePersons(first, second);
  if (isPartOf(first, second) || isPartOf(second, first)) return 'vaguer';
  if (isAcronymOf(first.join(''), second) || isAcronymOf(second.join(''), first)) return 'same';
  if (areNearlyOne(first.join(' '), second.join(' '))) return 'same';
  if (a.slot === 'place')
    return isShortFor(a.value, b.value) || isShortFor(b.value, a.value) ? 'same' : relatePlaces(a, b);
  return isPartByCode(a.code, b.code) ? 'vaguer' : 'body';
}

function relatePersons(a: readonly string[], b: readonly string[]): ValueRelation {
  const [surnameA = '', surnameB = ''] = [a.at(-1), b.at(-1)];
  if (a.includes(surnameB) || b.includes(surnameA)) return 'vaguer';
  const most = Math.floor(Math.min(surnameA.length, surnameB.length) / LETTERS_AN_EDIT);
  return countEdits(surnameA, surnameB, most) <= most ? 'same' : 'person';
}

/** "Calif." and "Penn" for California and Pennsylvania, "Fla." for Florida. */
function isShortFor(short: string, long: string): boolean {
  const [letters, whole] = [short, long].map((name) => name.toLowerCase().replace(/\P{L}/gu, ''));
  if (letters === undefined || !whole?.startsWith(letters.slice(0, 1))) return false;
  if (letters.length >= LEAST_LETTERS - 1 && whole.startsWith(letters)) return true;
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at++;
  return letters.length < LEAST_LETTERS && at === letters.length;
}

/** A city, a state and a region may each hold the other; of a place of no known sort, nothing is told by that. */
function relatePlaces(a: SlotValue, b: SlotValue): ValueRelation {
  const isUnsorted = [a, b].some(({ unit, code }) => unit === UNSORTED && code === '');
  if (a.unit === b.unit || isUnsorted) return 'place';
  const [stateA, stateB] = [a.code.slice(0, STATE_CODE), b.code.slice(0, STATE_CODE)];
  return stateA !== '' && stateB !== '' && stateA !== stateB ? 'place' : 'vaguer';
}
