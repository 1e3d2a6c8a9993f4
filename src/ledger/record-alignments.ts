import type { Transaction } from 'kysely';
import {
  splitStatementRef,
  toJson,
  type Alignment,
  type ArticleId,
  type ClaimMembership,
} from '../model/index.ts';
import type { Schema } from './schema.ts';

async function numberOf(transaction: Transaction<Schema>, article: ArticleId): Promise<number> {
  const found = await transaction
    .selectFrom('articles')
    .select('number')
    .where('id', '=', article)
    .executeTakeFirst();
  if (!found) throw new Error(`an alignment names article ${article}, which the ledger does not hold`);
  return found.number;
}

async function recordClaimMembership(
  transaction: Transaction<Schema>,
  { claim, statement: ref, stance, madeBy }: ClaimMembership,
): Promise<void> {
  const { article, statement } = splitStatementRef(ref) ?? {};
  if (!article || !statement) throw new Error(`an alignment names ${ref}, which is not a statement`);
  const number = await numberOf(transaction, article);
  await transaction
    .insertInto('claim_memberships')
    .values({ claim, article: number, statement, stance, made_by: madeBy })
    .execute();
}

/** Records what was decided about articles; they are in the ledger already, or the whole entry is refused. */
export async function recordAlignments(
  transaction: Transaction<Schema>,
  alignments: readonly Alignment[],
): Promise<void> {
  for (const alignment of alignments) {
    switch (alignment.kind) {
      case 'membership': {
        const { story, score, madeBy } = alignment;
        const article = await numberOf(transaction, alignment.article);
        await transaction
          .insertInto('memberships')
          .values({ article, story, score, made_by: madeBy })
          .execute();
        break;
      }
      case 'copy': {
        const from_article = await numberOf(transaction, alignment.from);
        const to_article = await numberOf(transaction, alignment.to);
        await transaction
          .insertInto('copies')
          .values({ from_article, to_article, document: toJson(alignment) })
          .execute();
        break;
      }
      case 'claim-membership':
        await recordClaimMembership(transaction, alignment);
    }
  }
}
