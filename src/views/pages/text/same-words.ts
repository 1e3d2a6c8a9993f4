/** A stretch of one side of a passage, and whether the other side has the same words in the same order. */
export interface ComparedStretch {
  readonly words: string;
  readonly isShared: boolean;
}

export interface ComparedWordings {
  readonly from: readonly ComparedStretch[];
  readonly to: readonly ComparedStretch[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** Words looked at on each side; what follows counts as its own. */
const MOST = 200;

/** What tells something although it stands alone; a single "the" or "on" on both sides is no likeness. */
const TELLING = /^(?:.{5,}|.*\p{N}.*)$/u;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD).take(MOST), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** For each side the words of the longest run, with gaps, that both have in the same order. */
function alignWords(from: readonly Word[], to: readonly Word[]): readonly (readonly [Word, Word])[] {
  const width = to.length + 1;
  const longest = new Uint16Array((from.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      longest[i * width + j] =
        from[i]?.key === to[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [Word, Word][] = [];
  let [i, j] = [0, 0];
  for (let a = from[i], b = to[j]; a && b; a = from[i], b = to[j]) {
    if (a.key === b.key) {
      pairs.push([a, b]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/**
 * Stretches of a text. Words that are shared and have no word between them are one, with what stands between; a short one that is
 * alone counts as its side's own.
 */
function toStretches(
  text: string,
  words: readonly Word[],
  shared: ReadonlySet<Word>,
): readonly ComparedStretch[] {
  const stretches: ComparedStretch[] = [];
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !shared.has(first)) continue;
    let last = first;
    for (let next = words[i + 1]; next && shared.has(next); next = words[i + 1]) {
      last = next;
      i++;
    }
    if (last === first && !TELLING.test(first.key)) continue;
    if (first.start > done) stretches.push({ words: text.slice(done, first.start), isShared: false });
    stretches.push({ words: text.slice(first.start, last.end), isShared: true });
    done = last.end;
  }
  if (done < text.length) stretches.push({ words: text.slice(done), isShared: false });
  return stretches;
}

/**
 * Two wordings of a passage, each cut into what the other has too and what is its own. The stretches, joined, are the wording.
 *
 * @example sameWords('the door was open', 'the gate was open').to.map(({ words }) => words) // ['the gate ', 'was open']
 */
export function sameWords(from: string, to: string): ComparedWordings {
  const [fromWords, toWords] = [wordsOf(from), wordsOf(to)];
  const pairs = alignWords(fromWords, toWords);
  return {
    from: toStretches(from, fromWords, new Set(pairs.map(([word]) => word))),
    to: toStretches(to, toWords, new Set(pairs.map(([, word]) => word))),
  };
}
