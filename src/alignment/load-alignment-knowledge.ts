import { parseClaimModel } from './claims/claim-model.ts';
import { CONFLICT_WEIGHTS, parseConflictModel } from './conflicts/conflict-model.ts';
import { loadSameEvents } from './events/load-same-events.ts';
import { parseFrequencies } from './frequencies.ts';
import type { AlignmentKnowledge } from './knowledge.ts';
import { loadOutlets } from './roots/parse-outlets.ts';
import { parseSenses } from './senses.ts';
import { loadSlotLexicon } from './sketch/slots/slot-lexicon.ts';
import { parseStoryModel } from './stories/story-model.ts';

/**
 * Loads what alignment knows from the project's data files, but for the directions of words, which the reader has.
 *
 * @throws Error where a file has a line that cannot be understood, naming it
 */
export async function loadAlignmentKnowledge(
  text: (path: string) => Promise<string>,
): Promise<Omit<AlignmentKnowledge, 'vectors'>> {
  const [frequencies, senses, claims, stories, conflicts, outlets, slots, sameEvents] = await Promise.all([
    text('weights/document-frequencies.json').then(parseFrequencies),
    text('lexicon/news-senses.tsv').then(parseSenses),
    text('weights/claims.json').then(parseClaimModel),
    text('weights/stories.json').then(parseStoryModel),
    text(CONFLICT_WEIGHTS).then(parseConflictModel),
    loadOutlets(text),
    loadSlotLexicon(text),
    loadSameEvents(text),
  ]);
  return { frequencies, senses, claims, stories, conflicts, outlets, slots, ...sameEvents };
}
