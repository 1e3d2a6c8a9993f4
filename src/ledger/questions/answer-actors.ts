import { sql } from 'kysely';
import { COUNTED_STATUSES, toJson, type ActorsAnswer } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { entryNames } from './events/actor-names.ts';
import { countNotSearched } from './events/count-not-searched.ts';
import { ACT_NAME, joinedActs } from './events/joined-acts.ts';

/** Every actor that an article names or an act is told of, by code. */
export async function answerActors({ database }: Ledger): Promise<ActorsAnswer> {
  const roots = toJson(await joinedActs(database));
  const acts = await database
    .with('joined', (from) =>
      from
        .selectFrom(sql<{ value: string }>`json_each(${roots})`.as('pair'))
        .select([sql<string>`value ->> 0`.as('name'), sql<string>`value ->> 1`.as('root')]),
    )
    .selectFrom('event_parties')
    .innerJoin('events', (join) =>
      join
        .onRef('events.article', '=', 'event_parties.article')
        .onRef('events.id', '=', 'event_parties.event'),
    )
    .leftJoin('event_memberships', (join) =>
      join
        .onRef('event_memberships.article', '=', 'event_parties.article')
        .onRef('event_memberships.event', '=', 'event_parties.event'),
    )
    .leftJoin('joined', (join) => join.on('joined.name', '=', ACT_NAME))
    .select([
      'code',
      'role',
      sql<number>`count(distinct coalesce(root, ${ACT_NAME}, events.article || ' ' || events.id))`.as('acts'),
    ])
    .where('tentative', '=', 0)
    .where('status', 'in', COUNTED_STATUSES)
    .groupBy(['code', 'role'])
    .execute();
  const named = await database
    .selectFrom('actor_names')
    .select(['code', sql<number>`count(distinct article)`.as('articles')])
    .groupBy('code')
    .execute();
  const nameByCode = await entryNames(database);
  const articlesByCode = new Map(named.map(({ code, articles }) => [code, articles]));
  const actsByParty = new Map(acts.map(({ code, role, acts }) => [`${code} ${role}`, acts]));
  const actors = [...new Set([...articlesByCode.keys(), ...acts.map(({ code }) => code)])].map((code) => ({
    code,
    name: nameByCode.get(code) ?? null,
    articles: articlesByCode.get(code) ?? 0,
    did: actsByParty.get(`${code} actor`) ?? 0,
    received: actsByParty.get(`${code} recipient`) ?? 0,
  }));
  return {
    kind: 'actors',
    actors: actors.sort(
      (a, b) =>
        b.did + b.received - a.did - a.received || b.articles - a.articles || (a.code < b.code ? -1 : 1),
    ),
    leftOut: { articles: await countNotSearched(database) },
  };
}
