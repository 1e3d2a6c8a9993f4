import type { Migration } from './migration.ts';

/** Postings are kept without rowid and without reference checks: they are what every addition writes most of. */
export const alignments: Migration = {
  name: '0002-alignments',
  sqlite: `
create table sketches (
  article integer primary key references articles (number),
  packed blob not null
);

create table sketch_keys (
  key integer not null,
  article integer not null,
  primary key (key, article)
) without rowid;

create table memberships (
  article integer primary key references articles (number),
  story text not null,
  score real not null,
  made_by text not null
);
create index memberships_of_story on memberships (story);

create table copies (
  from_article integer not null references articles (number),
  to_article integer not null references articles (number),
  document text not null,
  primary key (from_article, to_article)
);
create index copies_to_article on copies (to_article);

create table claim_memberships (
  claim text not null,
  article integer not null references articles (number),
  statement text not null,
  stance text not null,
  made_by text not null,
  primary key (claim, article, statement)
) without rowid;
create index claims_of_article on claim_memberships (article);
`,
};
