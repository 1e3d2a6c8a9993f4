import type {
  AffairId,
  ArticleId,
  ClaimId,
  ConflictId,
  EventId,
  EventRef,
  NewsEventId,
  StatementId,
  StoryId,
  TellingRef,
} from './id.ts';
import type { ClaimStance, ConflictSlot, Root } from './alignment.ts';
import type { Days } from './event-answer.ts';
import type { EventStatus } from './event-mention.ts';
import type { EventMode, EventType } from './plover.ts';
import type { Span } from './span.ts';

/** `[first, last]` indices into `Sketch.words`, both included. */
export type WordRun = readonly [first: number, last: number];

/** Somebody whom a telling is about, and the part that he has in it; neither where the sentence does not tell. */
export interface TellingParty {
  /** As it stands among `Sketch.concepts`. */
  readonly concept: number;
  readonly isDoer: boolean;
  readonly isReceiver: boolean;
  /** The act in which he has it, and what is done or given in it, as hashes of lemmas; 0 where that is not told. */
  readonly act: number;
  readonly object: number;
}

export const MOODS = ['told', 'promised', 'demanded', 'asked'] as const;

/** Whether a telling says that something is so, or that it will, should or might be. */
export type Mood = (typeof MOODS)[number];

/** What a statement says or an event tells, as far as alignment needs it. */
export interface Telling {
  readonly id: StatementId | EventId;
  /** Its words: the content of a statement; trigger and parties of an event. */
  readonly runs: readonly WordRun[];
  /** Its runs of at least six words between quotation marks. */
  readonly quotations: readonly WordRun[];
  /** Who says so, under a key that is the same in every article; null where nobody is named. */
  readonly speaker: string | null;
  /** What the speaker does about the words. */
  readonly stance: ClaimStance;
  /** Whether the words themselves say that it is not so. */
  readonly isNegated: boolean;
  readonly mood: Mood;
  /** What its main word means, and the main word of what attributes it; as hashes of lemmas, 0 for none. */
  readonly head: number;
  readonly cue: number;
  /** Whether its main word is a verb; else it says too little without its cue: "opposed *the bill*". */
  readonly isClause: boolean;
  /** Each once. Of a denial that does not name them, its speakers too. */
  readonly parties: readonly TellingParty[];
  readonly claimsEvidence: boolean;
  /** The statement of its article that it denies, where that is found. */
  readonly denies: StatementId | null;
  /** The statement in which it stands. */
  readonly within: StatementId | null;
  readonly root: Root | null;
}

/** A coded act, as far as alignment needs it. */
export interface SketchedEvent {
  readonly id: EventId;
  readonly type: EventType;
  readonly mode: EventMode | null;
  /** CAMEO's code of three or four digits, where known. */
  readonly cameo: string | null;
  /** Index into `Sketch.words`, and the lemma of that word. */
  readonly trigger: number;
  readonly lemma: string;
  /** Who did it and to whom, under keys whose hashes are concepts: `@PRK`, `@austin`; of a description its chief word, `army`. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Where it was, under such keys. */
  readonly places: readonly string[];
  /** When it was, where the text dates it. */
  readonly days: Days | null;
  readonly status: EventStatus;
  readonly tentative: boolean;
}

/** A value that reports may differ in, where it stands in the article. */
export interface SlotValue {
  readonly slot: ConflictSlot;
  /** Written the same wherever the same is meant: `3000`, `2023-11-14`, `United Nations Command`. */
  readonly value: string;
  readonly run: WordRun;
  /** What is counted or measured, what sort of place it is, what is negated: as a hash of its lemma; 0 where nothing is told. */
  readonly unit: number;
  /** CAMEO's code of a place, body, office or person; empty where none is known. */
  readonly code: string;
  /** Whether it is put vaguely: "about 3,000", "several thousand". */
  readonly isVague: boolean;
  /** What the register has against it here, in words; null where nothing. */
  readonly doubt: string | null;
}

/** Whom an article says it has its words from: "(AP)", "as The Hill reported". */
export interface Credit {
  readonly root: Root;
  /** Whether the whole article rests on it, or only the sentence in which it stands. */
  readonly isWhole: boolean;
}

/** Bits that tell what sort of word a term is; a person's name is a name too. */
export const TERM_KINDS = { name: 1, person: 2, numeral: 4 } as const;

/**
 * What alignment keeps of an article so that later articles can be compared with it: some 30 kB for a
 * report of 1,000 words. Hashes are 32 bits.
 */
export interface Sketch {
  readonly kind: 'sketch';
  readonly article: ArticleId;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Hash of each word of headline and body, lower-case, in order. */
  readonly words: Uint32Array;
  /** Where each of them starts in the article's text, and how long it is. */
  readonly wordStarts: Uint32Array;
  readonly wordLengths: Uint8Array;
  /**
   * Hash of what each word means: the same for "DPRK" and "North Korea", "supplies" and "supplied", "17" and "seventeen". 0 for a word that
   * only goes on with what the word before it means, and for one that tells nothing ("the").
   */
  readonly concepts: Uint32Array;
  /** How much each concept tells, in sixteenths of a nat of inverse document frequency. */
  readonly rarities: Uint8Array;
  /** First word of each sentence, as an index into `words`. */
  readonly sentenceStarts: Uint32Array;
  /** The article's terms, as hashes in ascending order, their weights in a vector of length 1, and which are names: bits of `TERM_KINDS`. */
  readonly terms: Uint32Array;
  readonly termWeights: Float32Array;
  readonly termKinds: Uint8Array;
  /**
   * What the opening tells, each once, in order: hashes of lemmas, of names' and numerals' words as they stand; how much each tells, in
   * sixteenths of a nat, and of what kind it is.
   */
  readonly opening: Uint32Array;
  readonly openingRarities: Uint8Array;
  readonly openingKinds: Uint8Array;
  /** Who and what is named, as concepts in ascending order, and how prominently: a vector of length 1. */
  readonly actors: Uint32Array;
  readonly actorWeights: Float32Array;
  /** The days of the week on which it has things happen early in the text: bit 0 is Monday's. */
  readonly weekdays: number;
  /** Keys under which the ledger files the sketch: articles that share one are candidates for each other. */
  readonly keys: Uint32Array;
  /** First and last word of each stretch between quotation marks, whether or not a statement was found there. */
  readonly quotations: Uint32Array;
  readonly tellings: readonly Telling[];
  readonly events: readonly SketchedEvent[];
  readonly slots: readonly SlotValue[];
  readonly credits: readonly Credit[];
}

/** From the start of a run's first word to the end of its last, in the article's text. */
export function spanOfRun(
  { wordStarts, wordLengths }: Pick<Sketch, 'wordStarts' | 'wordLengths'>,
  [first, last]: WordRun,
): Span {
  return [wordStarts[first] ?? 0, (wordStarts[last] ?? 0) + (wordLengths[last] ?? 0)];
}

/** An earlier article that might tell the same, with what was decided about it; merged groups go by the id that stands for them now. */
export interface Candidate {
  readonly sketch: Sketch;
  readonly story: StoryId;
  readonly affair: AffairId | null;
  readonly claims: readonly {
    readonly telling: TellingRef;
    readonly claim: ClaimId;
    readonly stance: ClaimStance;
  }[];
  readonly newsEvents: readonly { readonly event: EventRef; readonly newsEvent: NewsEventId }[];
  /** The conflicts in which it has a value. */
  readonly conflicts: readonly { readonly id: ConflictId; readonly value: string }[];
}
