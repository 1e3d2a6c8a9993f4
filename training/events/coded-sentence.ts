import type { EventScene } from '../../src/findings/events/event-scene.ts';
import type { SentenceReading } from '../../src/findings/events/read-sentence.ts';
import type { EventType, Span } from '../../src/model/index.ts';
import type { MarkedEvent } from './read-marks.ts';

/** A sentence of which it is known who did what to whom, once: as the PLV set and PLOVER's records code it. */
export interface CodedPair {
  readonly sources: readonly Span[];
  readonly targets: readonly Span[];
  /** Several where the set does not tell them apart: its YIELD is CONCEDE or RETREAT. */
  readonly types: readonly EventType[];
}

/** A sentence to learn from: with one coded pair, or with every event that it tells. */
export interface CodedSentence {
  readonly id: string;
  readonly scene: EventScene;
  readonly reading: SentenceReading;
  readonly pair: CodedPair | null;
  readonly marks: readonly MarkedEvent[];
}
