import type { Migration } from './migration.ts';

/**
 * Which claims more than one telling makes is kept, for counting it anew takes seconds where there are a million tellings. Events are
 * found by the act that they tell.
 */
export const sharedClaims: Migration = {
  name: '0006-shared-claims',
  sqlite: `
drop index tellings_of_claim;
create index tellings_of_claim on tellings (claim, rejected, article, stance, claims_evidence);

create table shared_claims (
  claim text primary key,
  articles integer not null,
  disputed integer not null
) without rowid;
insert into shared_claims
  select claim, count(distinct article), count(distinct stance || claims_evidence) > 1
  from tellings where rejected = 0 group by claim having count(*) > 1;
create index shared_claims_in_order on shared_claims (disputed desc, articles desc, claim);

create index events_of_act on events (act) where act is not null;
`,
};
