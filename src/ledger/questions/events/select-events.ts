import type { Kysely } from 'kysely';
import type { NewsEventId } from '../../../model/index.ts';
import type { EventsTable, Schema } from '../../schema.ts';

/** What the questions read of an event before they decide to show it. */
export type EventRow = Omit<EventsTable, 'document' | 'confidence'> & {
  /** Null in what was recorded before there were news events. */
  readonly news_event: NewsEventId | null;
};

/** Events, earliest first, those of no known day last, in the order of recording among equals. */
export function selectEvents(database: Kysely<Schema>) {
  return database
    .selectFrom('events')
    .leftJoin('event_memberships', (join) =>
      join
        .onRef('event_memberships.article', '=', 'events.article')
        .onRef('event_memberships.event', '=', 'events.id'),
    )
    .select([
      'news_event',
      'events.article',
      'events.position',
      'events.id',
      'events.type',
      'events.mode',
      'events.status',
      'events.tentative',
      'events.intensity',
      'events.goldstein',
      'events.dated_by',
      'events.first_on',
      'events.last_on',
      'events.actors',
      'events.recipients',
      'events.act',
    ])
    .orderBy('first_on', (order) => order.asc().nullsLast())
    .orderBy('events.article')
    .orderBy('events.position');
}

/** The same, only those that an actor takes part in: one of this code, or of one that begins with it. */
export function selectEventsOf(database: Kysely<Schema>, code: string) {
  const parties = database
    .selectFrom('event_parties')
    .select(['article', 'event'])
    .where('code', '>=', code)
    .where('code', '<', `${code}\u{10ffff}`);
  return selectEvents(database).where((where) =>
    where(where.refTuple('events.article', 'events.id'), 'in', parties.$asTuple('article', 'event')),
  );
}
