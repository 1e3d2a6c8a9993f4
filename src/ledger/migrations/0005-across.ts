import type { Migration } from './migration.ts';

/**
 * What articles have to do with each other. In each table of memberships `joined` is the group as it was decided, and the column named for
 * the group is the one that stands for it now: mergers and an analyst's decisions change only that. Sketches of before cannot be
 * compared with those of now, so those articles join nothing new until the ledger is rebuilt.
 */
export const across: Migration = {
  name: '0005-across',
  sqlite: `
create table decisions (
  number integer primary key,
  act text not null,
  subjects text not null,
  note text not null,
  at text not null,
  anchor text not null,
  after_article integer not null
);

create table rules (
  made_by text primary key,
  since text not null
) without rowid;

create table mergers (
  kind text not null,
  from_group text not null,
  into_group text not null,
  by_article integer,
  score real not null,
  made_by text not null,
  decision integer references decisions (number),
  overruled integer not null default 0,
  primary key (kind, from_group, into_group)
) without rowid;

create table standings (
  kind text not null,
  id text not null,
  stands text not null,
  primary key (kind, id)
) without rowid;
create index standings_of_group on standings (kind, stands);

alter table memberships add column joined text not null default '';
alter table memberships add column decision integer references decisions (number);
update memberships set joined = story;
create index decided_memberships on memberships (joined) where decision is not null;

create table affair_memberships (
  story text primary key,
  joined text not null,
  affair text not null,
  score real not null,
  made_by text not null
) without rowid;
create index stories_of_affair on affair_memberships (affair);

alter table copies add column rejected integer not null default 0;
alter table copies add column decision integer references decisions (number);

create table tellings (
  joined text not null,
  article integer not null references articles (number),
  telling text not null,
  claim text not null,
  stance text not null,
  claims_evidence integer not null,
  scope text not null,
  root text,
  score real not null,
  made_by text not null,
  rejected integer not null default 0,
  decision integer references decisions (number),
  primary key (article, telling, joined)
) without rowid;
insert into tellings (joined, article, telling, claim, stance, claims_evidence, scope, root, score, made_by)
  select claim, article, statement, claim, stance, 0, '[]', null, 1, made_by from claim_memberships;
create index tellings_of_claim on tellings (claim);
drop table claim_memberships;

create table event_memberships (
  article integer not null references articles (number),
  event text not null,
  joined text not null,
  news_event text not null,
  score real not null,
  made_by text not null,
  primary key (article, event)
) without rowid;
create index mentions_of_news_event on event_memberships (news_event);

create table conflicts (
  id text primary key,
  slot text not null,
  confidence real not null,
  made_by text not null,
  rejected integer not null default 0,
  decision integer references decisions (number)
) without rowid;

create table conflict_values (
  conflict text not null references conflicts (id),
  article integer not null references articles (number),
  value text not null,
  spans text not null,
  doubt text,
  primary key (conflict, article, value, spans)
) without rowid;
create index conflicts_of_article on conflict_values (article);

create table conflict_passages (
  conflict text not null references conflicts (id),
  article integer not null references articles (number),
  first integer not null,
  last integer not null,
  primary key (conflict, article, first, last)
) without rowid;

delete from sketch_keys;
delete from sketches;
`,
};
