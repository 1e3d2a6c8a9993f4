import { wordingOf, type Entity, type EntityId, type EventParty } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { LONGEST_CELL } from './render-csv.ts';
import { toPlainText } from './to-plain-text.ts';

/** Somebody in an event in words, each on one line and safe to print. */
export interface PartyWords {
  /** The full name of whom the article means, where that is known. */
  readonly entity: string | null;
  /** As the article has it there. */
  readonly words: string;
  /** The whole CAMEO code, `USAGOV`; `USAMIL/KORMIL` where the words mean both; empty where nobody known is meant. */
  readonly code: string;
  /** What the register has against what the article says of it. */
  readonly doubt: string | null;
}

export function toPartyWords(
  { spans, entity, codes, sector, doubt }: EventParty,
  text: string,
  entityById: ReadonlyMap<EntityId, Pick<Entity, 'name'>>,
): PartyWords {
  const known = entity === null ? undefined : entityById.get(entity);
  return {
    entity: known === undefined ? null : toPlainText(shorten(known.name, LONGEST_CELL)),
    words: toPlainText(shorten(wordingOf(text, spans), LONGEST_CELL)),
    code: wholeCodesOf({ codes, sector }).join('/'),
    doubt: doubt && toPlainText(doubt),
  };
}

/**
 * The codes of a party with its sector.
 *
 * @example wholeCodesOf({ codes: ['USA'], sector: 'GOV' }) // ['USAGOV']
 */
export function wholeCodesOf({ codes, sector }: Pick<EventParty, 'codes' | 'sector'>): readonly string[] {
  if (codes.length === 0) return sector === null ? [] : [sector];
  return codes.map((code) => `${code}${sector ?? ''}`);
}

/** More than these would hide the rest of a line. */
const SHOWN = 3;

/**
 * Who takes part on one side, by name and code.
 *
 * @example partiesInWords([{ entity: 'China', words: 'Beijing', code: 'CHN', doubt: null }]) // 'China (CHN)'
 */
export function partiesInWords(parties: readonly PartyWords[]): string {
  return listInWords(
    parties.map(({ entity, words, code }) => `${shorten(entity ?? words, 60)}${code && ` (${code})`}`),
  );
}

/** The same by their codes alone; those without one by their words. */
export function codesInWords(parties: readonly PartyWords[]): string {
  return listInWords(parties.map(({ entity, words, code }) => code || shorten(entity ?? words, 24)));
}

/** What the register has against the parties on both sides, each doubt once. */
export function doubtsOf({
  actors,
  recipients,
}: {
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
}): readonly string[] {
  return [...new Set([...actors, ...recipients].flatMap(({ doubt }) => doubt ?? []))];
}

function listInWords(names: readonly string[]): string {
  const hidden = names.length - SHOWN;
  return [...names.slice(0, SHOWN), ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
}
