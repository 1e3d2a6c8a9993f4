import type { EcbArticle } from '../../evaluation/alignment/ecb-articles.ts';
import { compareEvents, type EventKnowledge } from '../../src/alignment/events/compare-events.ts';
import { viewEvent, type EventView } from '../../src/alignment/events/view-event.ts';
import { measureLikeness } from '../../src/alignment/measure-likeness.ts';
import type { Lesson } from './boost-trees.ts';

/** A pair of gold mentions; the topic is null where they are of two. */
export interface TopicLesson extends Lesson {
  readonly topic: string | null;
}

/** Of pairs across topics, which are very many and never one event, so many in a hundred are learned from, and count for so much. */
const SHARE_ACROSS = 0.02;
const WEIGHT_ACROSS = 0.3;
/** A topic's weight grows with the root of its pairs: one of very many does not drown the others. */
const WEIGHT_WITHIN = 15;

interface Mention {
  readonly view: EventView;
  readonly topic: string;
  readonly chain: string;
}

/** Whether two mentions would be compared at all: they share a word, an act, a type or a party. */
function areComparable(
  { event: a }: EventView,
  { event: b }: EventView,
  { actWords }: EventKnowledge,
): boolean {
  const parties = new Set([...a.actors, ...a.recipients]);
  const acts = new Set(actWords.get(a.lemma));
  return (
    a.lemma === b.lemma ||
    a.type === b.type ||
    [...b.actors, ...b.recipients].some((party) => parties.has(party)) ||
    (actWords.get(b.lemma) ?? []).some((act) => acts.has(act))
  );
}

/** All pairs of mentions of one topic, and some across topics. */
export function toLessons(
  articles: readonly EcbArticle[],
  knowledge: EventKnowledge,
  random: () => number,
): readonly TopicLesson[] {
  const mentions = articles.flatMap(({ sketch, chains, topic }) =>
    sketch.events.flatMap((event): readonly Mention[] => {
      const chain = chains.get(event.id);
      return chain === undefined ? [] : [{ view: viewEvent(sketch, event), topic, chain }];
    }),
  );
  const pairs = mentions.flatMap((a, i) =>
    mentions.slice(0, i).flatMap((b) => {
      const topic = a.topic === b.topic ? a.topic : null;
      if (topic === null && random() > SHARE_ACROSS) return [];
      if (!areComparable(a.view, b.view, knowledge)) return [];
      return [{ a, b, topic }];
    }),
  );
  const counts = new Map<string | null, number>();
  for (const { topic } of pairs) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return pairs.map(({ a, b, topic }) => {
    const [first, second] = [a.view.sketch, b.view.sketch];
    const likeness = first.article === second.article ? 1 : measureLikeness(first, second);
    return {
      values: compareEvents(a.view, b.view, likeness, knowledge),
      isSame: a.chain === b.chain,
      weight: topic === null ? WEIGHT_ACROSS : WEIGHT_WITHIN / Math.sqrt(counts.get(topic) ?? 1),
      topic,
    };
  });
}
