import { isOneOf, parseTable } from '../../model/index.ts';
import type { ActorIndex } from './actor-index.ts';
import type { Institution } from './institution.ts';

/** A noun that takes its sector from the word before it: "military officials". */
export interface BorrowingNoun {
  readonly line: number;
  /** Its sector where no such word stands there; null for none. */
  readonly sector: string | null;
}

/** What the rules for actors know: whom names mean, and English. */
export interface ActorKnowledge {
  readonly index: ActorIndex;
  /** Verbs whose subject or object tells a seat of government from its city, by lemma. */
  readonly seatVerbs: ReadonlyMap<string, SeatVerb>;
  /** By its words in lower case. */
  readonly institutions: ReadonlyMap<string, Institution>;
  /** By lemma. */
  readonly borrowingNouns: ReadonlyMap<string, BorrowingNoun>;
}

const SEAT_VERBS = ['place', 'dealt'] as const;

/** `place`: what cities do; `dealt`: what is done to those who govern there. */
export type SeatVerb = (typeof SEAT_VERBS)[number];

/**
 * Of `lexicon/seat-verbs.tsv`.
 *
 * @throws Error naming the line whose kind is unknown
 */
export function parseSeatVerbs(tsv: string): ActorKnowledge['seatVerbs'] {
  return new Map(
    parseTable(tsv).map(({ line, cells: [verb = '', kind = ''] }) => {
      if (!isOneOf(SEAT_VERBS, kind))
        throw new Error(`lexicon/seat-verbs.tsv, line ${line}: "${kind}" is no kind`);
      return [verb, kind];
    }),
  );
}

/** Of `lexicon/borrowing-nouns.tsv`. */
export function parseBorrowingNouns(tsv: string): ActorKnowledge['borrowingNouns'] {
  return new Map(
    parseTable(tsv).map(({ line, cells: [noun = '', sector = '-'] }) => [
      noun,
      { line, sector: sector === '-' ? null : sector },
    ]),
  );
}
