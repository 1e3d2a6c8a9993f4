import { hashOf } from '../learn/hash.ts';
import { parseTable } from '../model/index.ts';

/** Words that stand for one another in news: the sense of each, by the hash of its lemma. */
export type Senses = ReadonlyMap<number, string>;

/**
 * Reads `lexicon/news-senses.tsv`. Of a word in two senses the first counts.
 *
 * @example senseOf(parseSenses('flee\tflee escape\tHe fled.'), 'escape') // 'flee'
 */
export function parseSenses(tsv: string): Senses {
  const senses = new Map<number, string>();
  for (const { cells, line } of parseTable(tsv)) {
    const [sense, words] = cells;
    if (!sense || !words) throw new SyntaxError(`news-senses.tsv, line ${line}: a sense and its words`);
    for (const word of words.split(' ')) {
      const hash = hashOf(word);
      if (!senses.has(hash)) senses.set(hash, sense);
    }
  }
  return senses;
}

export function senseOf(senses: Senses, lemma: string): string | undefined {
  return senses.get(hashOf(lemma));
}
