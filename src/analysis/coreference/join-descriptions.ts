import { lemmaOf, tagOf, tokenCountOf, type Analysis } from '../../model/index.ts';
import type { Nominal } from './nominal.ts';

/** How many sentences a description may reach back to the one it repeats. */
const REACH = 3;

/**
 * Joins a definite description to the nearest earlier nominal with the same noun in the same number, if it adds no word to it:
 * "a new ferry … the ferry". Gives the figures with such nominals joined.
 */
export function joinDescriptions(
  analysis: Analysis,
  nominals: readonly Nominal[],
  known: Int32Array,
): Int32Array {
  const figures = Int32Array.from(known);
  const latestByNoun = new Map<string, number>();
  nominals.forEach((nominal, index) => {
    if (figures[index] !== index) return;
    if (nominal.form !== 'description' || nominal.isJoined || tagOf(analysis, nominal.head) === 'PRON')
      return;
    const key = `${lemmaOf(analysis, nominal.head).toLowerCase()} ${nominal.isPlural}`;
    const earlier = latestByNoun.get(key);
    const other = earlier === undefined ? undefined : nominals[earlier];
    latestByNoun.set(key, index);
    if (other === undefined || earlier === undefined || nominal.sentence - other.sentence > REACH) return;
    const isPointing = nominal.determiner === 'definite' || nominal.determiner === 'demonstrative';
    if (!isPointing || other.determiner === 'none' || other.determiner === 'quantity') return;
    if (hasComplement(analysis, nominal)) return;
    const said = new Set(modifiersOf(analysis, other));
    if (!modifiersOf(analysis, nominal).every((word) => said.has(word))) return;
    figures[index] = figures[earlier] ?? earlier;
  });
  return figures;
}

/** "The president of France", "the man who left": told apart by what follows. */
function hasComplement(analysis: Analysis, { head }: Nominal): boolean {
  if (head + 1 >= tokenCountOf(analysis)) return false;
  return /^(?:of|who|that|which)$/u.test(lemmaOf(analysis, head + 1).toLowerCase());
}

const LONGEST = 8;

function modifiersOf(analysis: Analysis, { first, head }: Nominal): readonly string[] {
  const words: string[] = [];
  for (let token = Math.max(first, head - LONGEST); token < head; token++) {
    const tag = tagOf(analysis, token);
    if (tag !== 'DET' && tag !== 'PUNCT') words.push(lemmaOf(analysis, token).toLowerCase());
  }
  return words;
}
