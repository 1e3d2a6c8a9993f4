import type { EventId, EventMention, Span } from '../../src/model/index.ts';
import type { EcbMention } from './ecb-mentions.ts';

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function lengthShared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, until] of b) sum += Math.max(0, Math.min(end, until) - Math.max(start, from));
  return sum;
}

/**
 * The gold chain of each event whose trigger overlaps a gold mention, one to one: those that overlap most first, and of events on one
 * trigger the firm one, then the first.
 *
 * @example matchMentions([{ spans: [[0, 6]], chain: 'raid' }], [event]).get(event.id) // 'raid', of an event whose trigger is at [0, 6]
 */
export function matchMentions(
  mentions: readonly EcbMention[],
  events: readonly EventMention[],
): ReadonlyMap<EventId, string> {
  const pairs = mentions.flatMap((mention) =>
    events.flatMap((event) => {
      const shared = lengthShared(mention.spans, event.trigger.spans);
      const all = lengthOf(mention.spans) + lengthOf(event.trigger.spans) - shared;
      return shared === 0 ? [] : [{ mention, event, closeness: shared / all }];
    }),
  );
  pairs.sort((a, b) => b.closeness - a.closeness || Number(a.event.tentative) - Number(b.event.tentative));
  const taken = new Set<EcbMention>();
  const chains = new Map<EventId, string>();
  for (const { mention, event } of pairs) {
    if (taken.has(mention) || chains.has(event.id)) continue;
    taken.add(mention);
    chains.set(event.id, mention.chain);
  }
  return chains;
}
