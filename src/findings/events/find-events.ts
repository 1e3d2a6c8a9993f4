import { sentenceCountOf, tokensOf, type EventMention } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { chooseDrafts } from './drafts/choose-drafts.ts';
import type { EventKnowledge } from './event-knowledge.ts';
import { toEventScene } from './event-scene.ts';
import { readSentence } from './read-sentence.ts';
import { toEvent, type Surroundings } from './telling/to-event.ts';

/**
 * Who did what to whom, sentence by sentence, in order of the text; those that are not sure are tentative.
 *
 * @example findEvents(scene, surroundings, knowledge)[0]?.type // 'ACCUSE', of "Austin accused China."
 */
export function findEvents(
  scene: Scene,
  surroundings: Surroundings,
  knowledge: EventKnowledge,
): readonly EventMention[] {
  const events: EventMention[] = [];
  const stage = toEventScene(scene, knowledge.roles);
  for (let index = 0; index < sentenceCountOf(scene.analysis); index++) {
    const sentence = readSentence(stage, tokensOf(scene.analysis, index), knowledge.patterns);
    for (const chosen of chooseDrafts(stage, sentence, knowledge))
      events.push(toEvent(stage, sentence, chosen, events.length + 1, surroundings, knowledge));
  }
  return events;
}
