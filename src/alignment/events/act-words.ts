import { parseTable } from '../../model/index.ts';

/** The acts that a word can tell, by its lemma: "shoot" tells a shooting and a killing. */
export type ActWords = ReadonlyMap<string, readonly string[]>;

/**
 * Reads `lexicon/act-words.tsv`.
 *
 * @throws SyntaxError where a line has no act or no words
 * @example parseActWords('arrest\tarrest nab\tPolice nabbed him.').get('nab') // ['arrest']
 */
export function parseActWords(tsv: string): ActWords {
  const acts = new Map<string, string[]>();
  for (const { cells, line } of parseTable(tsv)) {
    const [act, words] = cells;
    if (!act || !words) throw new SyntaxError(`act-words.tsv, line ${line}: an act and its words`);
    for (const word of words.split(' ')) acts.set(word, [...(acts.get(word) ?? []), act]);
  }
  return acts;
}

const UNRELATED = -1;

/** The share of their acts that two words have in common; −1 where both are known and have none, 0 where one is unknown. */
export function shareActs(words: ActWords, a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [words.get(a), words.get(b)];
  if (!first || !second) return 0;
  const shared = first.filter((act) => second.includes(act)).length;
  return shared === 0 ? UNRELATED : shared / Math.min(first.length, second.length);
}
