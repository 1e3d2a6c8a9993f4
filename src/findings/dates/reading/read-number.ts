import { entryAt, isAt, skip, type Passage, type Read } from './passage.ts';

/** "two thousand and thirty-two" is five, and nobody writes more. */
const MOST_WORDS = 8;

/** How many: "3", "1,200", "thirty-one", "two thousand", "a few", "a couple of", "½". "A" is one. */
export function readNumber(passage: Passage, at: number): Read<number> | null {
  const word = passage.words[at];
  if (!word) return null;
  if (word.number !== null && !word.isOrdinal) return { to: at + 1, value: word.number };
  if (word.lower === '½') return { to: at + 1, value: 0.5 };
  const isArticle = isAt(passage, at, 'a', 'an', 'another');
  const { amount } = entryAt(passage, isArticle ? at + 1 : at);
  if (amount !== undefined) return { to: skip(passage, isArticle ? at + 2 : at + 1, 'of'), value: amount };
  if (isArticle) return { to: at + 1, value: 1 };
  return readNumberWords(passage, at);
}

/** "thirty-one", "two thousand and fifteen" */
export function readNumberWords(passage: Passage, at: number): Read<number> | null {
  let [thousands, below, to] = [0, 0, at];
  for (let next = at; next < at + MOST_WORDS;) {
    const { number, multiplier } = entryAt(passage, next);
    if (number !== undefined && mayAdd(below, number)) below += number;
    else if (multiplier === 1000 && below > 0 && thousands === 0) [thousands, below] = [below * 1000, 0];
    else if (multiplier === 100 && below > 0 && below < 100) below *= 100;
    else break;
    to = next + 1;
    next = skip(passage, to, '-', ...(multiplier === undefined ? [] : ['and']));
  }
  return to === at ? null : { to, value: thousands + below };
}

/** "sixty" takes "one" after it, a hundred anything; "nineteen" nothing. */
function mayAdd(below: number, number: number): boolean {
  if (below % 100 === 0) return true;
  return below % 10 === 0 && below % 100 >= 20 && number < 10;
}
