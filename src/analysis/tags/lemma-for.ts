import type { Tag } from '../../model/index.ts';
import type { Reader } from '../reader.ts';

/**
 * The plain lemma: a closed-class word's own, a name as it is written, any other word in lower case. A lemmatiser that knows
 * endings will take its place.
 *
 * @example lemmaFor('has', 'AUX', reader) // 'have'
 */
export function lemmaFor(word: string, tag: Tag, reader: Reader): string {
  const lower = word.toLowerCase();
  const known = reader.closedClasses.get(lower);
  if (known?.tag === tag) return known.lemma;
  return tag === 'PROPN' ? word : lower;
}
