import type { Sketch, SlotValue } from '../../model/index.ts';
import { toMonthsOfWriting, type MonthsOfWriting } from './months-of-writing.ts';

/** An article made ready to be compared with many; what costs is gathered when first asked for. */
export interface ReadyArticle {
  readonly sketch: Sketch;
  /** All that it has of words and of what they mean. */
  readonly vocabulary: ReadonlySet<number>;
  /** Its numbers, each with what it counts or measures. */
  readonly numbers: readonly string[];
  /** The days and stretches of days that it tells early, each once. */
  readonly days: readonly SlotValue[];
  readonly writtenIn: MonthsOfWriting | undefined;
}

const EARLY_WORDS = 150;
const MOST_DAYS = 8;

export function readyArticle(sketch: Sketch): ReadyArticle {
  const vocabulary = onceAsked(() => gatherVocabulary(sketch));
  const numbers = onceAsked(() => gatherNumbers(sketch));
  const days = onceAsked(() => gatherDays(sketch));
  const writtenIn = onceAsked(() => toMonthsOfWriting(sketch));
  return {
    sketch,
    get vocabulary() {
      return vocabulary();
    },
    get numbers() {
      return numbers();
    },
    get days() {
      return days();
    },
    get writtenIn() {
      return writtenIn();
    },
  };
}

function onceAsked<Value>(gather: () => Value): () => Value {
  let gathered: { readonly value: Value } | undefined;
  return () => (gathered ??= { value: gather() }).value;
}

function gatherVocabulary({ words, concepts }: Sketch): ReadonlySet<number> {
  const vocabulary = new Set(words);
  for (const concept of concepts) vocabulary.add(concept);
  return vocabulary;
}

function gatherNumbers({ slots }: Sketch): readonly string[] {
  return slots
    .filter(({ slot, unit }) => slot === 'number' && unit !== 0)
    .map(({ value, unit }) => `${value} ${unit}`);
}

function gatherDays({ slots }: Sketch): readonly SlotValue[] {
  const days = new Map<string, SlotValue>();
  for (const date of slots) {
    if (date.run[0] >= EARLY_WORDS || days.size === MOST_DAYS) break;
    if (date.slot === 'date' && !days.has(date.value)) days.set(date.value, date);
  }
  return [...days.values()];
}
