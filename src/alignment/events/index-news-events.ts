import type { NewsEventId, Sketch, SketchedEvent } from '../../model/index.ts';
import type { ActWords } from './act-words.ts';
import { viewEvent, type EventView } from './view-event.ts';

/** Under one key at most so many news events are found, those of the articles most alike. */
const MOST_A_KEY = 48;
/** With how many news events a mention is compared, those with which it shares most keys. */
const MOST_COMPARED = 16;

/** A mention of a news event; it is made ready when it is first compared. */
export class Member {
  readonly sketch: Sketch;
  readonly event: SketchedEvent;
  /** Of its article to the one that is being aligned. */
  readonly likeness: number;
  #view: EventView | undefined;

  constructor(sketch: Sketch, event: SketchedEvent, likeness: number) {
    this.sketch = sketch;
    this.event = event;
    this.likeness = likeness;
  }

  get view(): EventView {
    return (this.#view ??= viewEvent(this.sketch, this.event));
  }
}

/** A news event with those of its mentions that are known, the article's own first, then those of the articles most alike. */
export interface ToldEvent {
  readonly id: NewsEventId;
  readonly members: Member[];
}

/** What a mention is found by: its word, the acts that the word can tell, its type and its parties. */
function keysOf({ lemma, type, actors, recipients }: SketchedEvent, actWords: ActWords): ReadonlySet<string> {
  return new Set([
    `word ${lemma}`,
    `type ${type}`,
    ...(actWords.get(lemma) ?? []).map((act) => `act ${act}`),
    ...[...actors, ...recipients].map((party) => `party ${party}`),
  ]);
}

/** Finds the news events that a mention may tell without looking at all of them. */
export class NewsEventIndex {
  readonly #actWords: ActWords;
  readonly #toldByKey = new Map<string, Set<ToldEvent>>();

  constructor(actWords: ActWords) {
    this.#actWords = actWords;
  }

  /** Files a news event under what one of its mentions is found by. */
  add(told: ToldEvent, event: SketchedEvent): void {
    for (const key of keysOf(event, this.#actWords)) {
      const known = this.#toldByKey.get(key);
      if (!known) this.#toldByKey.set(key, new Set([told]));
      else if (known.size < MOST_A_KEY) known.add(told);
    }
  }

  /** How many keys a mention shares with each news event. */
  countShared(event: SketchedEvent, counts: Map<ToldEvent, number>): void {
    for (const key of keysOf(event, this.#actWords))
      for (const told of this.#toldByKey.get(key) ?? []) counts.set(told, (counts.get(told) ?? 0) + 1);
  }
}

/** The news events of some indices with which a mention shares most keys. */
export function likeliestOf(indices: readonly NewsEventIndex[], event: SketchedEvent): readonly ToldEvent[] {
  const counts = new Map<ToldEvent, number>();
  for (const index of indices) index.countShared(event, counts);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([told]) => told);
}
