import { isOneOf } from '../../../model/index.ts';
import { NAME_CLASSES, SLOTS, type Condition, type Place } from './event-pattern.ts';

/**
 * One condition of a frame; null where it cannot be understood.
 *
 * @example parseCondition('-obl:on=trade') // { slot: 'obl', preposition: 'on', lemmas: new Set(['trade']), isBarred: true }
 */
export function parseCondition(text: string): Condition | null {
  const isBarred = text.startsWith('-');
  const [where = '', list] = (isBarred ? text.slice(1) : text).split('=');
  const place = parsePlace(where);
  const lemmas = list?.split(',') ?? null;
  if (place === null || lemmas?.includes('') === true) return null;
  // Nearly every list has lemmas alone; only a kind of name has capitals.
  const isPlain = list === undefined || list === list.toLowerCase();
  if (!isPlain && lemmas?.every(isLemmaOrClass) !== true) return null;
  return { ...place, lemmas: lemmas && new Set(lemmas), isBarred };
}

function isLemmaOrClass(word: string): boolean {
  return word === word.toLowerCase() || isOneOf(NAME_CLASSES, word);
}

/**
 * A place of a frame; `of` is short for `nmod:of`; null where it cannot be understood.
 *
 * @example parsePlace('obl:on') // { slot: 'obl', preposition: 'on' }
 */
export function parsePlace(text: string): Place | null {
  if (text === 'of') return { slot: 'nmod', preposition: 'of' };
  const [slot = '', preposition, ...rest] = text.split(':');
  if (!isOneOf(SLOTS, slot) || rest.length > 0 || preposition === '') return null;
  const takesPreposition = slot === 'obl' || slot === 'nmod';
  return takesPreposition === (preposition !== undefined) ? { slot, preposition: preposition ?? null } : null;
}
