import { readFileSync } from 'node:fs';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { hashOf } from '../../learn/hash.ts';
import type { Candidate, Conflict, ConflictSlot, Sketch, SlotValue } from '../../model/index.ts';
import { toId } from '../../model/index.ts';
import { EMPTY_ANALYSIS, PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { sketch } from '../sketch/sketch.ts';
import { parseSlotLexicon } from '../sketch/slots/slot-lexicon.ts';
import { findCopies } from '../copies/find-copies.ts';
import { findConflicts } from './find-conflicts.ts';

const readTable = (name: string): string =>
  readFileSync(new URL(`../../../lexicon/${name}.tsv`, import.meta.url), 'utf8');

/** The lexicon that values are read with. */
export const SLOT_LEXICON = parseSlotLexicon({
  numbers: readTable('number-words'),
  measures: readTable('measures'),
  vague: readTable('vague-words'),
  offices: readTable('rival-offices'),
  negative: readTable('negative-words'),
});

const KNOWLEDGE = { ...PLAIN_KNOWLEDGE, slots: SLOT_LEXICON };
const MARK = /\[(\w+)\|([^\]|]+)(?:\|([^\]|]*))?(?:\|([^\]|]*))?\]/gu;

/** A value of a slot, by its name; a test says what differs. */
export function toSlotValue(
  slot: ConflictSlot,
  value: string,
  differences: Partial<SlotValue> = {},
): SlotValue {
  return { slot, value, run: [0, 0], unit: 0, code: '', isVague: false, doubt: null, ...differences };
}

/**
 * The sketch of a text in which values are marked: `[body|the Board]`, `[number|nine|9|crew]` with the value where it is not the words,
 * and what is counted. A `~` before the value makes it vague.
 */
export function sketchMarked(name: string, marked: string): Sketch {
  const slots: {
    readonly slot: ConflictSlot;
    readonly start: number;
    readonly end: number;
    readonly value: string;
    readonly unit: string;
  }[] = [];
  let text = '';
  let last = 0;
  for (const {
    0: mark,
    1: slot = '',
    2: words = '',
    3: value = words,
    4: unit = '',
    index,
  } of marked.matchAll(MARK)) {
    text += marked.slice(last, index);
    slots.push({
      slot: slot as ConflictSlot,
      start: text.length,
      end: text.length + words.length,
      value,
      unit,
    });
    text += words;
    last = index + mark.length;
  }
  text += marked.slice(last);
  const drawn = sketch(toPlainArticle(name, text), EMPTY_ANALYSIS, [], KNOWLEDGE);
  const starts = [...drawn.wordStarts];
  return {
    ...drawn,
    slots: slots.map(({ slot, start, end, value, unit }) => ({
      ...toSlotValue(slot, value.replace(/^~/u, '')),
      run: [starts.findIndex((at) => at >= start), starts.findLastIndex((at) => at < end)],
      unit: unit === '' ? 0 : hashOf(unit),
      isVague: value.startsWith('~'),
    })),
  };
}

export function toCandidateOf(drawn: Sketch, conflicts: readonly Conflict[] = []): Candidate {
  return {
    sketch: drawn,
    story: toId('y'),
    affair: null,
    claims: [],
    newsEvents: [],
    conflicts: conflicts.flatMap(({ id, values }) =>
      values.filter(({ article }) => article === drawn.article).map(({ value }) => ({ id, value })),
    ),
  };
}

/** The conflicts of a text with earlier ones, each marked. */
export function conflictsOf(told: string, ...earlier: readonly string[]): readonly Conflict[] {
  const candidates = earlier.map((text, index) => toCandidateOf(sketchMarked(`earlier ${index}`, text)));
  const drawn = sketchMarked('told', told);
  return findConflicts(drawn, candidates, findCopies(drawn, candidates, KNOWLEDGE), KNOWLEDGE);
}

/** What is told of a conflict: its slot and its values. */
export function inWords({ slot, values }: Conflict): string {
  return `${slot}: ${values.map(({ value }) => value).join(' / ')}`;
}

export { KNOWLEDGE as SLOT_KNOWLEDGE };
