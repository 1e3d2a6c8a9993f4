import type { Kysely } from 'kysely';
import { fromJson, type EventAnswer, type EventId, type EventMention } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { claimsToldBy } from './claims/claim-rows.ts';
import { claimsInContext } from './claims/claims-in-context.ts';
import { groupByAct, type Act } from './events/group-by-act.ts';
import { toEventInContext, toNewsEvents } from './events/news-events.ts';
import { selectEvents } from './events/select-events.ts';
import { recallArticles, recalledOf } from './recall-articles.ts';

/** The act that an event tells with other firm ones; undefined where it tells it alone. */
async function actOf(database: Kysely<Schema>, number: number, id: EventId): Promise<Act | undefined> {
  const itself = await selectEvents(database)
    .where('events.article', '=', number)
    .where('events.id', '=', id)
    .executeTakeFirstOrThrow();
  const same = database
    .selectFrom('event_memberships')
    .select(['article', 'event'])
    .where('news_event', '=', itself.news_event)
    .union(database.selectFrom('events').select(['article', 'id as event']).where('act', '=', itself.act));
  const others = await selectEvents(database)
    .where('tentative', '=', 0)
    .where((where) =>
      where(where.refTuple('events.article', 'events.id'), 'in', same.$asTuple('article', 'event')),
    )
    .execute();
  const isItself = (row: typeof itself): boolean => row.article === number && row.id === id;
  const rows = [itself, ...others.filter((row) => !isItself(row))];
  return groupByAct(rows).find((act) => act.rows.some(isItself) && act.rows.length > 1);
}

/** An event with its passage, the claims that it tells together with others, and the act with all who tell it. */
export async function showEvent(database: Kysely<Schema>, number: number, id: EventId): Promise<EventAnswer> {
  const { document } = await database
    .selectFrom('events')
    .select('document')
    .where('article', '=', number)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const recalled = await recallArticles(database, [number]);
  const act = await actOf(database, number, id);
  const told = await toNewsEvents(database, act ? [act] : []);
  return {
    kind: 'event',
    found: toEventInContext(fromJson(document) as EventMention, recalledOf(recalled, number)),
    claims: await claimsInContext(database, await claimsToldBy(database, number, id)),
    newsEvent: (act && told.get(act)) ?? null,
  };
}
