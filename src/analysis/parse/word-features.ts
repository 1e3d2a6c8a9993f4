/** What the network is told of a word; a list of known values is kept for each of them, and a word's place in it is its input. */
export const WORD_FEATURES = ['word', 'vector', 'suffix2', 'suffix3', 'suffix4', 'prefix3', 'shape'] as const;

const PLAIN = /^[a-z]+$/u;
const ADDRESS = /^(?:https?:|www\.)|.\.(?:com|org|net|html?)$/u;
const MAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/u;
/** Words longer than this are told by their beginning and their end; nobody's vocabulary has them. */
const LONGEST_WORD = 64;

/**
 * The features of one word, in the order of `WORD_FEATURES`. Case is told by the shape alone, and quotation marks are straight,
 * so that a headline in capitals differs from a sentence in one feature only.
 *
 * @example wordFeatures('Pyongyang') // ['pyongyang', 'pyongyang', 'ng', 'ang', 'yang', 'pyo', 'Xxx']
 */
export function wordFeatures(word: string): readonly string[] {
  const known = word.length <= LONGEST_WORD ? word : word.slice(0, 32) + word.slice(-32);
  const lower = known.toLowerCase();
  const plain = normalise(lower);
  return [plain, lower, plain.slice(-2), plain.slice(-3), plain.slice(-4), plain.slice(0, 3), shapeOf(known)];
}

function normalise(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  if (ADDRESS.test(lower)) return '!address';
  if (MAIL.test(lower)) return '!mail';
  return lower.replace(/\d/gu, '0').replace(/0{5,}/gu, '0000').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

/**
 * The word's outline: X capital, x small, d digit, other signs as they are; of a run no more than two, no more than twelve in all.
 *
 * @example shapeOf('Jong-un') // 'Xxx-xx'
 */
export function shapeOf(word: string): string {
  let shape = '';
  let [last, run] = ['', 0];
  for (const character of word) {
    const outline = outlineOf(character);
    run = outline === last ? run + 1 : 1;
    last = outline;
    if (run <= 2) shape += outline;
    if (shape.length >= 12) break;
  }
  return shape;
}

function outlineOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  if (character.toUpperCase() !== character) return 'x';
  return character;
}
