import type { Span } from '../../src/model/index.ts';
import { shuffle } from '../../training/shuffle.ts';
import { PARTNER_BY_WORD } from './synonyms.ts';

/** A sentence of a copy and the places of those it comes from. */
export interface CopiedSentence {
  readonly source: string;
  readonly from: readonly Span[];
  readonly to: Span;
}

/** A text made of others. */
export interface MadeCopy {
  readonly text: string;
  readonly sentences: readonly CopiedSentence[];
}

/** A text to copy, under a name. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** A sentence to put into a copy. */
interface Piece {
  readonly source: string;
  readonly from: readonly Span[];
  readonly text: string;
}

export const COPY_WAYS = ['whole', 'cut', 'reordered', 'merged'] as const;
export type CopyWay = (typeof COPY_WAYS)[number];

const SENTENCE = /\S[^\n]*?(?:[.!?]["”’']*(?=\s|$)|(?=\n|$))/gu;
/** Words that can be left out where too few can be replaced. */
const DISPENSABLE = /^(?:the|a|an|that|also|just|very|then|there)$/u;
/** Sentences of a paragraph of a copy. */
const PARAGRAPH = 3;

/** The sentences of a text, split at full stops and ends of lines: abbreviations split them further, which does no harm here. */
function piecesOf({ name, text }: Source): readonly Piece[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    source: name,
    from: [[index, index + sentence.length]],
    text: sentence,
  }));
}

/** A half in the middle or at the start, as an editor short of space would cut. */
function cutPieces(pieces: readonly Piece[], random: () => number): readonly Piece[] {
  const length = Math.ceil(pieces.length * (0.35 + 0.25 * random()));
  const first = random() < 0.6 ? 0 : Math.floor((pieces.length - length) * random());
  return pieces.slice(first, first + length);
}

/** Blocks of two texts by turns, about half of each. */
function mergePieces(a: readonly Piece[], b: readonly Piece[]): readonly Piece[] {
  const blocks: Piece[] = [];
  const [most, size] = [Math.max(a.length, b.length) / 2, 4];
  for (let first = 0; first < most; first += size)
    blocks.push(
      ...a.slice(first, Math.min(first + size, a.length / 2)),
      ...b.slice(first, Math.min(first + size, b.length / 2)),
    );
  return blocks;
}

/** Edits a share of the words: replaced by what a rewriter swaps them for, as far as the list reaches; beyond that left out, or moved. */
function editWords(text: string, share: number, random: () => number): string {
  if (share === 0) return text;
  const words = text.split(/(?<=\s)/u);
  const isReplaceable = (word: string): boolean => PARTNER_BY_WORD.has(/\p{L}+/u.exec(word)?.[0] ?? '');
  const replaceable = words.filter(isReplaceable).length;
  const wanted = share * words.length;
  const replace = Math.min(1, wanted / Math.max(1, replaceable));
  const rest = Math.max(0, wanted - replaceable) / Math.max(1, words.length - replaceable);
  const edited: string[] = [];
  for (const word of words) {
    if (isReplaceable(word)) {
      edited.push(random() < replace ? word.replace(/\p{L}+/u, (it) => PARTNER_BY_WORD.get(it) ?? it) : word);
    } else if (random() < rest && edited.length > 0) {
      if (!DISPENSABLE.test(word.trim())) edited.splice(-1, 0, word.endsWith(' ') ? word : `${word} `);
    } else edited.push(word);
  }
  return edited.join('');
}

/** Puts a copy together, three sentences a paragraph, and keeps which sentence came from which. */
export function assemble(pieces: readonly Piece[]): MadeCopy {
  const sentences: CopiedSentence[] = [];
  let text = '';
  pieces.forEach((piece, index) => {
    if (index > 0) text += index % PARAGRAPH === 0 ? '\n\n' : ' ';
    sentences.push({
      source: piece.source,
      from: piece.from,
      to: [text.length, text.length + piece.text.length],
    });
    text += piece.text;
  });
  return { text, sentences };
}

/**
 * Copies a text, or merges it with a second one, and edits a share of the words.
 *
 * @example makeCopy({ name: 'a', text: 'Talks failed. Lind left.' }, undefined, 'whole', 0, random).text // 'Talks failed. Lind left.'
 */
export function makeCopy(
  source: Source,
  second: Source,
  way: CopyWay,
  share: number,
  random: () => number,
): MadeCopy {
  const pieces = piecesOf(source);
  const chosen = {
    whole: () => pieces,
    cut: () => cutPieces(pieces, random),
    reordered: () => shuffle(pieces, random),
    merged: () => mergePieces(pieces, piecesOf(second)),
  }[way]();
  return assemble(chosen.map((piece) => ({ ...piece, text: editWords(piece.text, share, random) })));
}
