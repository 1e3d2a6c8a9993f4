import { sql, type Kysely } from 'kysely';
import { fromJson, wordingOf, type Copy, type CopyInContext } from '../../../model/index.ts';
import { numbersIn } from '../../numbers-in.ts';
import type { Schema } from '../../schema.ts';
import { toArticleSummary } from '../article-lines.ts';
import { decisionsByNumber } from '../decisions-of.ts';
import { recallArticles, recalledOf } from '../recall-articles.ts';

export interface CopyRow {
  readonly from_article: number;
  readonly to_article: number;
  readonly document: string;
  readonly decision: number | null;
}

/** Copies in the order of recording, those that an analyst rejected among them. */
export function selectCopies(database: Kysely<Schema>) {
  return database
    .selectFrom('copies')
    .select(['from_article', 'to_article', 'document', 'decision'])
    .orderBy('from_article')
    .orderBy('to_article');
}

/** The copies that one of these articles takes part in: as many as there is room for, and how many there are. */
export async function copiesTouching(
  database: Kysely<Schema>,
  numbers: readonly number[],
  { most, withRejected = false }: { readonly most: number; readonly withRejected?: boolean },
): Promise<{ readonly shown: readonly CopyInContext[]; readonly total: number }> {
  const ends = numbersIn(numbers);
  const touching = selectCopies(database)
    .where((where) => where.or([where('from_article', 'in', ends), where('to_article', 'in', ends)]))
    .where('rejected', '<=', withRejected ? 1 : 0);
  const { total } = await touching
    .clearSelect()
    .clearOrderBy()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { shown: await copiesInContext(database, await touching.limit(most).execute()), total };
}

export function toCopy({ document }: Pick<CopyRow, 'document'>): Copy {
  return fromJson(document) as Copy;
}

/** Copies with the words of their passages, in the same order. */
export async function copiesInContext(
  database: Kysely<Schema>,
  rows: readonly CopyRow[],
): Promise<readonly CopyInContext[]> {
  const recalled = await recallArticles(
    database,
    rows.flatMap((row) => [row.from_article, row.to_article]),
  );
  const decided = await decisionsByNumber(
    database,
    rows.flatMap(({ decision }) => decision ?? []),
  );
  return rows.map((row) => {
    const copy = toCopy(row);
    const from = recalledOf(recalled, row.from_article);
    const to = recalledOf(recalled, row.to_article);
    return {
      copy,
      from: toArticleSummary(from.line),
      to: toArticleSummary(to.line),
      wordings: copy.passages.map((passage) => ({
        from: wordingOf(from.article.text, [passage.from]),
        to: wordingOf(to.article.text, [passage.to]),
      })),
      decisions: decided(row.decision === null ? [] : [row.decision]),
    };
  });
}
