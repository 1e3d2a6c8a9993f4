import type { Transaction } from 'kysely';
import { splitTellingRef, type Alignment, type ArticleId, type ClaimMembership } from '../../model/index.ts';
import { idsIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';

/** Gives the numbers of articles; throws for one that the ledger does not hold. */
export type NumberOf = (article: ArticleId) => number;

/** The two halves of a telling's reference. Throws where it is none. */
export function halvesOf(ref: ClaimMembership['telling']) {
  const halves = splitTellingRef(ref);
  if (!halves) throw new Error(`an alignment names ${ref}, which is neither a statement nor an event`);
  return halves;
}

/** The articles that an alignment names. */
function articlesIn(alignment: Alignment): readonly ArticleId[] {
  switch (alignment.kind) {
    case 'membership':
      return [alignment.article];
    case 'affair-membership':
      return [];
    case 'merger':
      return [alignment.by];
    case 'copy':
      return [alignment.from, alignment.to];
    case 'claim-membership':
      return [halvesOf(alignment.telling).article];
    case 'event-membership':
      return [halvesOf(alignment.event).article];
    case 'conflict':
      return [...alignment.values, ...alignment.passages].map(({ article }) => article);
  }
}

/** The numbers of all articles that the alignments name. */
export async function numbersOf(
  transaction: Transaction<Schema>,
  alignments: readonly Alignment[],
): Promise<NumberOf> {
  const named = new Set(alignments.flatMap(articlesIn));
  const rows = await transaction
    .selectFrom('articles')
    .select(['id', 'number'])
    .where('id', 'in', idsIn(named))
    .execute();
  const numberById = new Map(rows.map(({ id, number }) => [id, number]));
  return (article) => {
    const number = numberById.get(article);
    if (number === undefined)
      throw new Error(`an alignment names article ${article}, which the ledger does not hold`);
    return number;
  };
}
