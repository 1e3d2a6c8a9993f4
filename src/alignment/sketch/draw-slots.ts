import { doubtInWords, doubtsOf, type Analysis, type Finding, type SlotValue } from '../../model/index.ts';
import { wordsIn } from './locate-words.ts';
import { drawDates } from './slots/draw-dates.ts';
import { drawNames } from './slots/draw-names.ts';
import { drawNegations } from './slots/draw-negations.ts';
import { drawNumbers } from './slots/draw-numbers.ts';
import { drawOffices } from './slots/draw-offices.ts';
import { drawQuotations } from './slots/draw-quotations.ts';
import type { SlotLexicon } from './slots/slot-lexicon.ts';
import type { Word } from './split-words.ts';

/**
 * The values of an article in which reports may differ, in the order of the text: numbers with what they count, days, places, bodies,
 * offices, persons, and what is negated.
 */
export function drawSlots(
  text: string,
  words: readonly Word[],
  analysis: Analysis,
  findings: readonly Finding[],
  lexicon: SlotLexicon,
): readonly SlotValue[] {
  const doubtByStart = new Map(
    doubtsOf(findings).flatMap((doubt) => doubt.spans.map(([start]) => [start, doubtInWords(doubt)])),
  );
  const drawn = [
    ...drawNumbers(text, analysis, findings, lexicon),
    ...drawDates(findings),
    ...drawNames(text, analysis, findings),
    ...drawOffices(text, analysis, lexicon),
    ...drawQuotations(text, analysis),
    ...drawNegations(text, analysis, lexicon),
  ];
  return drawn
    .flatMap(({ span, ...value }): readonly SlotValue[] => {
      const run = wordsIn(words, span);
      return run ? [{ ...value, run, doubt: doubtByStart.get(span[0]) ?? null }] : [];
    })
    .sort((a, b) => a.run[0] - b.run[0]);
}
