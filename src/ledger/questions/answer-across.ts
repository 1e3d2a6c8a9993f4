import type { AcrossAnswer, Affair, Story } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { ownAffairOf } from './affair-of.ts';
import { selectArticleLines } from './article-lines.ts';
import { allClaims } from './claims/claim-rows.ts';
import { toClaim } from './claims/to-claim.ts';
import { selectConflictIds } from './conflicts/conflict-rows.ts';
import { judgedConflicts } from './conflicts/conflicts-in-context.ts';
import { selectCopies, toCopy } from './copies/copies-in-context.ts';
import { copyEdges } from './roots/copy-edges.ts';

/** All stories, the affairs of more than one, copies, claims and conflicts; stories in the order of their earliest articles. */
export async function answerAcross({ database }: Ledger): Promise<AcrossAnswer> {
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .leftJoin('affair_memberships', 'affair_memberships.story', 'memberships.story')
    .clearSelect()
    .select(['articles.id', 'memberships.story', 'affair'])
    .execute();
  const stories = Array.from(
    Map.groupBy(lines, (line) => line.story),
    ([id, told]): Story => ({
      id,
      articles: told.map((line) => line.id),
      affair: told[0]?.affair ?? ownAffairOf(id),
    }),
  );
  const affairs = Array.from(
    Map.groupBy(stories, ({ affair }) => affair),
    ([id, ofAffair]): Affair => ({ id, stories: ofAffair.map((story) => story.id) }),
  );
  const copies = await selectCopies(database).where('rejected', '=', 0).execute();
  const edges = await copyEdges(database);
  const conflicts = await selectConflictIds(database).execute();
  return {
    kind: 'across',
    affairs: affairs.filter((affair) => affair.stories.length > 1),
    stories,
    copies: copies.map(toCopy),
    claims: (await allClaims(database)).map((rows) => toClaim(rows, edges)),
    conflicts: await judgedConflicts(
      database,
      conflicts.map(({ id }) => id),
    ),
  };
}
