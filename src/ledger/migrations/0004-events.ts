import type { Migration } from './migration.ts';

/**
 * An article's `event_count` stays null where its events were not looked for, as in all that were recorded before there were
 * events: absence must not read as "nothing happened". Parties are kept by code, so that an actor's events are found by a range.
 */
export const events: Migration = {
  name: '0004-events',
  sqlite: `
alter table articles add column event_count integer;

create table events (
  article integer not null references articles (number),
  position integer not null,
  id text not null,
  type text not null,
  mode text,
  status text not null,
  tentative integer not null,
  confidence real not null,
  intensity real not null,
  goldstein real,
  dated_by text not null,
  first_on text,
  last_on text,
  actors text not null,
  recipients text not null,
  act text,
  document text not null,
  primary key (article, position),
  unique (article, id)
);

create table event_parties (
  code text not null,
  article integer not null references articles (number),
  event text not null,
  role text not null,
  primary key (code, article, event, role)
) without rowid;
create index parties_of_event on event_parties (article, event);

create table actor_names (
  code text not null,
  article integer not null references articles (number),
  name text not null,
  entry text not null,
  entity text,
  primary key (code, article, name)
) without rowid;
create index actors_of_article on actor_names (article);
`,
};
