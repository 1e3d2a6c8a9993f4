import { CONFLICT_SLOTS, type ConflictSlot, type Span } from '../../../src/model/index.ts';
import { shuffle } from '../../../training/shuffle.ts';
import { PARTNER_BY_WORD } from '../synonyms.ts';
import { changeSlot } from './change-slot.ts';
import type { RetoldText } from './read-retold-texts.ts';

/** How the second text of a pair was made of the first. */
export const MANNERS = ['copied', 'reworded', 'rewritten'] as const;
export type Manner = (typeof MANNERS)[number];

/** A report and its retelling, in which one value may have been changed. */
export interface ConflictPair {
  /** The happening that the report is of. */
  readonly story: string;
  readonly text: string;
  readonly retold: string;
  readonly manner: Manner;
  readonly changed: { readonly slot: ConflictSlot; readonly span: Span } | null;
}

/** Of the words outside quotation marks, in a reworded text. */
const REPLACED_SHARE = 0.3;

/** Short words and those before an apostrophe hold a sentence together: other words in their place make it ungrammatical. */
const WORD = /(?<![\p{L}’'])\p{L}{4,}(?![\p{L}’'])/gu;

/** What is put for these may tell something else. */
const KEPT = new Set(
  'zero none nothing nobody never week fortnight month year twelvemonth date half couple dozen score'.split(
    ' ',
  ),
);

/** Puts other words for a share of a text's words, but for those in quotations; a paragraph whose quotations do not end stays. */
function reword(text: string, random: () => number): string {
  return text
    .split('\n')
    .map((paragraph) => rewordParagraph(paragraph, random))
    .join('\n');
}

function rewordParagraph(paragraph: string, random: () => number): string {
  if (/^[^“”"]*(?:(?:“[^“”"]*”|"[^“”"]*")[^“”"]*)*$/u.exec(paragraph) === null) return paragraph;
  const pieces = paragraph.split(/([“"][^“”"]*[”"])/u);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : rewordPiece(piece, random))).join('');
}

function rewordPiece(piece: string, random: () => number): string {
  const words = piece.match(WORD) ?? [];
  const replaceable = words.filter((word) => PARTNER_BY_WORD.has(word)).length;
  const chance = Math.min(1, (REPLACED_SHARE * words.length) / Math.max(1, replaceable));
  return piece.replace(WORD, (word) =>
    random() < chance && !KEPT.has(word.replace(/s$/u, '')) ? (PARTNER_BY_WORD.get(word) ?? word) : word,
  );
}

function retell({ text, retold }: RetoldText, manner: Manner, random: () => number): string | undefined {
  if (manner === 'copied') return text;
  return manner === 'reworded' ? reword(text, random) : (retold ?? undefined);
}

/**
 * Pairs of a report and its retelling: `count` in which one value was changed, spread over slots and manners, and as many that only
 * reword. No text is used twice for one slot or for the pairs that only reword, as far as there are texts.
 */
export function makeConflictPairs(
  texts: readonly RetoldText[],
  count: number,
  random: () => number,
): readonly ConflictPair[] {
  const pairs: ConflictPair[] = [];
  const rewritten = texts.filter(({ retold }) => retold !== null);
  const poolOf = (manner: Manner): readonly RetoldText[] =>
    shuffle(manner === 'rewritten' ? rewritten : texts, random);
  for (let number = 0; number < count; number++) {
    const slot = CONFLICT_SLOTS[number % CONFLICT_SLOTS.length] ?? 'number';
    const manner = MANNERS[Math.floor(number / CONFLICT_SLOTS.length) % MANNERS.length] ?? 'copied';
    for (const told of poolOf(manner)) {
      const retold = retell(told, manner, random);
      const changed = retold === undefined ? undefined : changeSlot(retold, slot, random);
      if (!changed || pairs.some((pair) => pair.changed?.slot === slot && pair.text === told.text)) continue;
      pairs.push({
        story: told.story,
        text: told.text,
        retold: changed.text,
        manner,
        changed: { slot, span: changed.span },
      });
      break;
    }
  }
  const plain = [...shuffle(rewritten, random), ...shuffle(texts, random)].slice(0, count);
  for (const [number, told] of plain.entries()) {
    const manner = number < rewritten.length ? 'rewritten' : 'reworded';
    pairs.push({
      story: told.story,
      text: told.text,
      retold: retell(told, manner, random) ?? told.text,
      manner,
      changed: null,
    });
  }
  return pairs;
}
