import { parseTable } from '../../../model/index.ts';
import type { EventPatterns } from './event-pattern.ts';
import { parseEventPatterns } from './parse-event-patterns.ts';

/**
 * Loads the constructions by way of a function that gives the text of a file of the project.
 *
 * @throws Error naming file, line and field of what cannot be understood
 */
export async function loadEventPatterns(text: (path: string) => Promise<string>): Promise<EventPatterns> {
  const [verbs, nouns, performing, occasions] = await Promise.all(
    ['event-verbs', 'event-nouns', 'performing-verbs', 'occasion-words'].map(async (name) =>
      parseTable(await text(`lexicon/${name}.tsv`)),
    ),
  );
  return {
    verbs: parseEventPatterns(verbs ?? [], 'lexicon/event-verbs.tsv'),
    nouns: parseEventPatterns(nouns ?? [], 'lexicon/event-nouns.tsv'),
    lightVerbs: new Set(performing?.map(({ cells }) => cells[0] ?? '')),
    timeWords: new Set(
      occasions?.filter(({ cells }) => cells[1] === 'when').map(({ cells }) => cells[0] ?? ''),
    ),
  };
}
