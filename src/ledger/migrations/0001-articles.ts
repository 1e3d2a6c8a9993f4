import type { Migration } from './migration.ts';

export const articles: Migration = {
  name: '0001-articles',
  sqlite: `
create table articles (
  number integer primary key,
  id text not null unique,
  label text not null,
  file text not null,
  publisher text,
  published_at text,
  published_by text not null,
  published_instant integer,
  language text,
  language_confidence real not null,
  analysed integer not null,
  statement_count integer not null,
  search text not null,
  recorded_at text not null
);

create table texts (
  article integer primary key references articles (number),
  document text not null,
  sentences text not null,
  names text not null,
  entities text not null
);

create table statements (
  article integer not null references articles (number),
  position integer not null,
  id text not null,
  speaker text,
  document text not null,
  primary key (article, position),
  unique (article, id)
);

create table unread (
  file text primary key,
  document text not null,
  at text not null
);
`,
};
