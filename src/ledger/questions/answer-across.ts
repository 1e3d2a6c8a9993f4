import type { AcrossAnswer, Story } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { selectArticleLines } from './article-lines.ts';
import { allClaims, toClaim } from './claims-in-context.ts';
import { selectCopies, toCopy } from './copies-in-context.ts';

/** All stories, copies and claims; stories in the order of their earliest articles. */
export async function answerAcross({ database }: Ledger): Promise<AcrossAnswer> {
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .clearSelect()
    .select(['articles.id', 'story'])
    .execute();
  const stories = Map.groupBy(lines, (line) => line.story);
  const copies = await selectCopies(database).execute();
  const claims = await allClaims(database);
  return {
    kind: 'across',
    stories: Array.from(stories, ([id, told]): Story => ({ id, articles: told.map((line) => line.id) })),
    copies: copies.map(toCopy),
    claims: claims.map(toClaim),
  };
}
