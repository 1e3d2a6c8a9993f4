import { tokenSpanOf, type EntityId, type EventParty } from '../../../model/index.ts';
import { spanOfRange } from '../../scene.ts';
import type { EventScene } from '../event-scene.ts';
import type { SentenceReading } from '../read-sentence.ts';

/** Who is meant by the words from one token to another: codes of the state or body, and the sector. */
export interface PhraseCodes {
  readonly codes: readonly string[];
  readonly sector: string | null;
}

/** What else an article knows of those who take part. */
export interface PartyKnowledge {
  readonly codesOf: (first: number, last: number) => PhraseCodes;
  readonly entityOn: (token: number) => EntityId | null;
  readonly doubtOf: (entity: EntityId | null) => string | null;
}

/** Three letters tell the state or the kind of body: what comes after is the sector. */
const STATE = 3;

/** A party as it is told: its words, who is meant, and that one's codes. */
export function toParty(
  scene: EventScene,
  { phrases }: SentenceReading,
  { codesOf, entityOn, doubtOf }: PartyKnowledge,
  head: number,
): EventParty {
  const phrase = phrases.get(head);
  const { codes, sector } = codesOf(phrase?.first ?? head, phrase?.last ?? head);
  const entity = entityOn(head);
  return {
    spans: [phrase ? spanOfRange(scene, phrase) : tokenSpanOf(scene.analysis, head)],
    entity,
    codes: [...new Set(codes.map((code) => code.slice(0, STATE)))],
    sector,
    doubt: doubtOf(entity),
  };
}
