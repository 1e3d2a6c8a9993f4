import { spanOfRun, type Conflict, type Sketch } from '../../model/index.ts';
import { toConflictId } from '../derive-id.ts';
import { sentenceOfWord } from '../sketch/sentence-of-word.ts';
import type { SlotLexicon } from '../sketch/slots/slot-lexicon.ts';
import { nameValue, toConflictValue } from './to-conflict-value.ts';

const MADE_BY = 'register-conflicts@1';
/** Set by hand: what the register has against a value was measured for no corpus. */
const CONFIDENCE = 0.75;

/**
 * The values of an article that the register contradicts and no other report does yet, each a conflict of its own; a report that tells it
 * otherwise joins it later. `found` are the conflicts that it has with other reports.
 */
export function doubtValues(
  sketch: Sketch,
  found: readonly Conflict[],
  lexicon: SlotLexicon,
): readonly Conflict[] {
  const own = found.flatMap(({ values }) => values.filter(({ article }) => article === sketch.article));
  const doubted = sketch.slots.filter(({ doubt }) => doubt !== null);
  const groups = Map.groupBy(doubted, (value) => `${value.slot}\n${nameValue(value, lexicon)}`);
  return [...groups].flatMap(([name, values]): readonly Conflict[] => {
    const [first] = values;
    const value = toConflictValue(sketch, values, lexicon);
    if (!first || own.some((other) => other.value === value.value)) return [];
    return [
      {
        kind: 'conflict',
        id: toConflictId(`${name}\n${sketch.article}`),
        slot: first.slot,
        values: [value],
        passages: [
          { article: sketch.article, span: spanOfRun(sketch, sentenceOfWord(sketch, first.run[0]).run) },
        ],
        confidence: CONFIDENCE,
        madeBy: MADE_BY,
      },
    ];
  });
}
