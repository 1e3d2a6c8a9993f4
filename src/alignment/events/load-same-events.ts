import { parseTrees, type BoostedTrees } from '../../learn/boosted-trees.ts';
import { parseActWords, type ActWords } from './act-words.ts';
import { EVENT_FEATURES } from './compare-events.ts';

/** By what mentions are known to tell one act. */
export interface SameEvents {
  readonly actWords: ActWords;
  readonly sameEvents: BoostedTrees;
}

/** @throws SyntaxError where the lexicon cannot be understood, or the weights are of other features */
export async function loadSameEvents(readText: (path: string) => Promise<string>): Promise<SameEvents> {
  const [actWords, sameEvents] = await Promise.all([
    readText('lexicon/act-words.tsv').then(parseActWords),
    readText('weights/same-events.json').then((json) => parseTrees(json, EVENT_FEATURES)),
  ]);
  return { actWords, sameEvents };
}
