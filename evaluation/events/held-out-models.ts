import type { Tools } from '../../src/engine.ts';
import type { EventModels } from '../../src/findings/events/event-models.ts';
import type { FindingKnowledge } from '../../src/findings/index.ts';
import type { CodedSentence } from '../../training/events/coded-sentence.ts';
import { learnDrafters } from '../../training/events/learn-models.ts';
import { toPairLessons, type PairLessons } from '../../training/events/learn-pairs.ts';
import { readMarked, type CodingTools } from '../../training/events/read-coded.ts';

/** What the readers of training sentences need, out of the engine's tools. */
export function toCodingTools({ reader, furniture, findings }: Tools): CodingTools {
  return { reader, furniture, lexicon: findings.events };
}

/** The marked articles, which every fold learns from; no gold of a station is among them. */
export interface MarkedLessons {
  readonly sentences: readonly CodedSentence[];
  readonly pairs: readonly PairLessons[];
}

export async function readMarkedLessons(data: string, tools: CodingTools): Promise<MarkedLessons> {
  const sentences = await readMarked(data, tools);
  return { sentences, pairs: sentences.filter(({ marks }) => marks.length > 0).map(toPairLessons) };
}

/** The findings' knowledge with all that finds events learned anew from these lessons alone, save what judges it. */
export function relearn(
  findings: FindingKnowledge,
  coded: readonly PairLessons[],
  marked: MarkedLessons,
): FindingKnowledge {
  const models: EventModels = {
    ...learnDrafters([...coded, ...marked.pairs], marked.sentences),
    drafts: findings.events.models.drafts,
  };
  return { ...findings, events: { ...findings.events, models } };
}
