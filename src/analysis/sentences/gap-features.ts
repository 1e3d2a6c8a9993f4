import { combineHashes, hashOf } from '../../learn/hash.ts';
import type { TokenLexicon } from '../tokens/token-lexicon.ts';
import { isClosing, isOpening, type Gap } from './gap.ts';

/** Only the heads of long words count; a word of a megabyte is cut. */
const LONGEST = 24;
const EDGE = hashOf('');
const WORD = hashOf('word');
const INITIAL = hashOf('initial');
const UNKNOWN_ABBREVIATION = hashOf('unknown abbreviation');
const MARK = /^(?:[.!?…:;,]|[–—-]+|\.{2,}|[!?]{2,}|….)$/u;
/** No longer row of closing or opening marks is looked through. */
const MOST_MARKS = 3;

/**
 * What tells whether a sentence ends in a gap: the words around it, the stop and what closes behind it, how the next word begins,
 * whether a quotation or bracket stands open, and how long the sentence is already. Training and splitting both come here.
 */
export function gapFeatures(gap: Gap, lexicon: TokenLexicon): readonly number[] {
  const { words, at, touches } = gap;
  let stop = at;
  while (stop > 0 && at - stop < MOST_MARKS && isClosing(words[stop]) && touches(stop)) stop--;
  let next = at + 1;
  while (next + 1 < words.length && next - at < MOST_MARKS && isOpening(words[next])) next++;
  const mark = markOf(words[stop] ?? '', lexicon);
  const shape = shapeOf(words[next]);
  const shapeBefore = shapeOf(words[stop - 1]);
  const shapeAfter = shapeOf(words[next + 1]);
  const last = hashWord(words[at]);
  const opens = hashWord(words[next]);
  const after = hashWord(words[next + 1]);
  const closes = combineHashes(0, (at - stop) * 4 + (next - at), flagsOf(gap));
  const kind = combineHashes(0, mark, shape);
  return [
    combineHashes(1, kind),
    combineHashes(2, mark, closes),
    combineHashes(3, kind, closes),
    combineHashes(4, last),
    combineHashes(5, opens),
    combineHashes(6, mark, hashWord(words[at + 1])),
    combineHashes(7, mark, opens),
    combineHashes(8, mark, hashWord(words[stop - 1])),
    combineHashes(9, last, shape),
    combineHashes(10, last, opens),
    combineHashes(11, kind, Math.min(6, Math.floor(Math.log2(gap.length + 1)))),
    combineHashes(12, kind, shapeBefore),
    combineHashes(13, kind, shapeAfter),
    combineHashes(14, mark, after),
    combineHashes(15, combineHashes(0, shapeBefore, shape), shapeAfter),
    combineHashes(16, mark, hashWord(words[stop - 2])),
    combineHashes(17, opens, after),
    combineHashes(18, mark, shapeOf(words[0])),
    combineHashes(19, opens, shape),
  ];
}

function flagsOf({ at, touches, isQuoting, isBracketed }: Gap): number {
  return (touches(at + 1) ? 1 : 0) + (isQuoting ? 2 : 0) + (isBracketed ? 4 : 0);
}

function hashWord(word: string | undefined): number {
  return word === undefined ? EDGE : hashOf(word.slice(0, LONGEST).toLowerCase());
}

/** The mark itself, an abbreviation's kind, or a word. "J.J." is two initials, unless the lexicon knows it: "U.S." */
function markOf(word: string, { abbreviations }: TokenLexicon): number {
  if (MARK.test(word)) return hashOf(word.slice(0, 2));
  if (!word.endsWith('.') || word.length > LONGEST) return WORD;
  const bare = word.slice(0, -1);
  const kind = abbreviations.get(bare);
  if (kind !== undefined) return hashOf(kind);
  return bare.length === 1 || bare.includes('.') ? INITIAL : UNKNOWN_ABBREVIATION;
}

function shapeOf(word: string | undefined): number {
  if (word === undefined) return EDGE;
  if (/^\p{Lu}/u.test(word))
    return /^\p{Lu}+$/u.test(word.slice(0, LONGEST)) ? (word.length === 1 ? 1 : 2) : 3;
  if (/^\p{L}/u.test(word)) return 4;
  return /^\p{N}/u.test(word) ? 5 : hashOf(word.slice(0, 1));
}
