import type { ParsedWord } from '../../parsed-sentence.ts';
import { textWidth } from './text-width.ts';

/** Sizes in pixels; the stylesheet sets the same type. */
export const WORD_SIZE = 18;
export const LABEL_SIZE = 11.5;
/** From one level of arcs to the next. */
const STEP = 23;
const GAP = 22;
const LABEL_GAP = 18;
/** Between two arcs that end on one word. */
const PORT = 7;
const MARGIN = 12;

/** An arc from a head to its dependent: where it leaves, where it lands, and how high it goes; y grows downwards. */
export interface Arc {
  /** Index of the dependent. */
  readonly word: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

export interface ParseLayout {
  readonly width: number;
  /** Where the arcs end and the words begin. */
  readonly floor: number;
  /** The middle of each word. */
  readonly centres: readonly number[];
  readonly arcs: readonly Arc[];
  /** Where the arrow to each root stands. */
  readonly roots: readonly { readonly at: number; readonly top: number }[];
}

/** An arc by word indices, the left one first. */
interface Reach {
  readonly word: number;
  readonly left: number;
  readonly right: number;
}

/** What of a word decides where it stands. */
type LaidWord = Pick<ParsedWord, 'tag' | 'pennTag' | 'head' | 'relation'>;

/**
 * Places the words of a sentence in a row, and an arc over each pair of head and dependent, the shorter below the longer.
 * `shown` is what is drawn of each word.
 */
export function layOutParse(words: readonly LaidWord[], shown: readonly string[]): ParseLayout {
  const reaches = reachesOf(words);
  const levels = levelsOf(reaches, words.length);
  const centres = centresOf(words, shown, reaches);
  const ports = portsOf(words, reaches, levels);
  const place = (end: number, word: number): number =>
    (centres[end] ?? 0) + (ports.get(`${end} ${word}`) ?? 0);
  const heights = words.map(() => 0);
  for (const [i, { left, right }] of reaches.entries())
    for (const end of [left, right]) heights[end] = Math.max(heights[end] ?? 0, levels[i] ?? 0);
  const roots = words.flatMap(({ head }, word) => (head === 0 ? [word] : []));
  const highest = Math.max(0, ...levels, ...roots.map((word) => (heights[word] ?? 0) + 1));
  const floor = MARGIN + highest * STEP;
  return {
    width: (centres.at(-1) ?? 0) + halfWidth(words.at(-1), shown.at(-1)) + MARGIN,
    floor,
    centres,
    arcs: reaches.map(({ word, left, right }, i) => ({
      word,
      from: place(word === left ? right : left, word),
      to: place(word, word),
      top: floor - (levels[i] ?? 0) * STEP,
    })),
    roots: roots.map((word) => ({
      at: place(word, word),
      top: floor - ((heights[word] ?? 0) + 1) * STEP,
    })),
  };
}

function reachesOf(words: readonly Pick<ParsedWord, 'head'>[]): readonly Reach[] {
  return words
    .flatMap(({ head }, word): readonly Reach[] =>
      head === null || head === 0 || head - 1 === word || head > words.length
        ? []
        : [{ word, left: Math.min(word, head - 1), right: Math.max(word, head - 1) }],
    )
    .sort((a, b) => a.right - a.left - (b.right - b.left) || a.left - b.left);
}

/** How high each arc goes, from 1: above every shorter one that it passes. */
function levelsOf(reaches: readonly Reach[], count: number): readonly number[] {
  const heights = new Uint16Array(count);
  return reaches.map(({ left, right }) => {
    let level = 0;
    for (let i = left; i < right; i++) level = Math.max(level, heights[i] ?? 0);
    heights.fill(level + 1, left, right);
    return level + 1;
  });
}

/** Words stand far enough apart for themselves, and for the label of each arc between them. */
function centresOf(
  words: readonly Pick<ParsedWord, 'tag' | 'pennTag' | 'relation'>[],
  shown: readonly string[],
  reaches: readonly Reach[],
): readonly number[] {
  const advances = words.map((word, i) =>
    i === 0
      ? MARGIN + halfWidth(word, shown[0])
      : halfWidth(words[i - 1], shown[i - 1]) + GAP + halfWidth(word, shown[i]),
  );
  for (const { word, left, right } of reaches) {
    let distance = 0;
    for (let i = left + 1; i <= right; i++) distance += advances[i] ?? 0;
    const wanted = textWidth(words[word]?.relation ?? '') * LABEL_SIZE + LABEL_GAP + 2 * PORT;
    if (distance < wanted) advances[right] = (advances[right] ?? 0) + wanted - distance;
  }
  let at = 0;
  return advances.map((advance) => (at += advance));
}

function halfWidth(word: Pick<ParsedWord, 'tag' | 'pennTag'> | undefined, shown = ''): number {
  const labels = Math.max(textWidth(word?.tag ?? ''), textWidth(word?.pennTag ?? '')) * LABEL_SIZE;
  return Math.max(textWidth(shown) * WORD_SIZE, labels) / 2;
}

/**
 * Where arcs end on a word, beside its middle, so that none touches another: those to the left on its left side, the
 * shortest outermost; the same on the right. By `end word` and the arc's dependent.
 */
function portsOf(
  words: readonly Pick<ParsedWord, 'head'>[],
  reaches: readonly Reach[],
  levels: readonly number[],
): ReadonlyMap<string, number> {
  const ends = words.map((): { word: number; order: number }[] => []);
  for (const [i, { word, left, right }] of reaches.entries()) {
    const level = levels[i] ?? 0;
    ends[left]?.push({ word, order: 1 / level });
    ends[right]?.push({ word, order: -1 / level });
  }
  for (const [word, { head }] of words.entries()) if (head === 0) ends[word]?.push({ word, order: 0 });
  return new Map(
    ends.flatMap((own, end) =>
      own
        .sort((a, b) => a.order - b.order)
        .map(({ word }, i) => [`${end} ${word}`, (i - (own.length - 1) / 2) * PORT] as const),
    ),
  );
}
