import { headOf, overlaps, type DateMention, type Span } from '../../../model/index.ts';
import { rangeOfSpan, spanOfRange, topOf } from '../../scene.ts';
import type { EventScene } from '../event-scene.ts';
import type { SentenceReading } from '../read-sentence.ts';

/** Steps from a date up to the trigger, or from the trigger up to the clause that a date stands in. */
const FAR = 3;

export interface EventDay {
  readonly on: string | null;
  readonly dated: readonly Span[];
}

const NO_DAY: EventDay = { on: null, dated: [] };

/**
 * When an act happened: by the date of its sentence that hangs on the trigger, else on a clause right above it. A date that was left
 * open dates nothing.
 */
export function findDay(
  scene: EventScene,
  { range }: SentenceReading,
  trigger: number,
  dates: readonly DateMention[],
): EventDay {
  const sentence = spanOfRange(scene, range);
  let nearest: DateMention | undefined;
  let least = Infinity;
  for (const date of dates) {
    const [span] = date.spans;
    if (!span || date.days === null || !overlaps(span, sentence)) continue;
    const steps = stepsBetween(scene, topOf(scene, rangeOfSpan(scene, span)), trigger);
    if (steps < least) {
      least = steps;
      nearest = date;
    }
  }
  if (!nearest?.days) return NO_DAY;
  const [first, last] = nearest.days;
  return { on: first === last ? first : `${first}/${last}`, dated: nearest.spans };
}

/** Few where the date hangs under the trigger; more where both hang under another word; Infinity where they are far apart. */
function stepsBetween({ analysis }: EventScene, date: number, trigger: number): number {
  const above: number[] = [];
  for (let at = trigger; at >= 0 && above.length <= FAR; at = headOf(analysis, at)) above.push(at);
  for (let at = date, steps = 0; at >= 0 && steps <= FAR; at = headOf(analysis, at), steps++) {
    const shared = above.indexOf(at);
    if (shared >= 0) return steps + 2 * shared;
  }
  return Infinity;
}
