import { spanOfRun, type ConflictValue, type Sketch, type SlotValue } from '../../model/index.ts';
import type { SlotLexicon } from '../sketch/slots/slot-lexicon.ts';

/** A value in words: a measured one with its measure, where that is what differs. */
export function nameValue({ slot, value, unit }: SlotValue, { measureByHash }: SlotLexicon): string {
  const measure = slot === 'unit' ? measureByHash.get(unit) : undefined;
  return measure ? `${value} ${measure.name}` : value;
}

/** All that the register has against a value in its several places, each once; null where nothing. */
export function joinDoubts(values: readonly { readonly doubt: string | null }[]): string | null {
  const doubts = new Set(values.flatMap(({ doubt }) => doubt ?? []));
  return doubts.size === 0 ? null : [...doubts].join('; ');
}

/**
 * One article's value, wherever it is told otherwise, and wherever the register contradicts it; `values` are equal, and at least one.
 */
export function toConflictValue(
  sketch: Sketch,
  values: readonly SlotValue[],
  lexicon: SlotLexicon,
): ConflictValue {
  const [first] = values;
  const doubted = sketch.slots.filter(
    ({ slot, value, doubt }) => doubt !== null && slot === first?.slot && value === first.value,
  );
  const places = [...new Map([...doubted, ...values].map((value) => [value.run[0], value])).values()].sort(
    (a, b) => a.run[0] - b.run[0],
  );
  return {
    value: first ? nameValue(first, lexicon) : '',
    article: sketch.article,
    spans: places.map(({ run }) => spanOfRun(sketch, run)),
    doubt: joinDoubts(places),
  };
}
