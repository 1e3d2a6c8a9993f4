import { sql, type Transaction } from 'kysely';
import { fromJson, type Article, type Entry, type Rerun } from '../../model/index.ts';
import { applyDecision } from '../decisions/apply-decision.ts';
import type { Anchor } from '../decisions/anchor.ts';
import { LedgerError } from '../ledger-error.ts';
import type { Ledger } from '../open-ledger.ts';
import { recordEntry } from '../record-entry.ts';
import type { DecisionsTable } from '../across-schema.ts';
import type { Schema } from '../schema.ts';
import { listDifferences, type LostDecision } from './list-differences.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Whatever is made anew; before what it refers to. */
const MADE_ANEW = [
  'conflict_values',
  'conflict_passages',
  'conflicts',
  'tellings',
  'shared_claims',
  'event_memberships',
  'copies',
  'mergers',
  'standings',
  'affair_memberships',
  'memberships',
  'sketch_keys',
  'sketches',
  'event_parties',
  'events',
  'actor_names',
  'statements',
  'rules',
] as const;

type DecisionRow = Pick<DecisionsTable, 'act' | 'subjects' | 'anchor'> & {
  readonly number: number;
  readonly after_article: number;
};

async function rulesOf(transaction: Transaction<Schema>): Promise<readonly string[]> {
  const rows = await transaction.selectFrom('rules').select('made_by').orderBy('made_by').execute();
  return rows.map((row) => row.made_by);
}

/** Takes an article out of the ledger, where nothing rests on it any more. */
async function takeOut(transaction: Transaction<Schema>, number: number) {
  const { document } = await transaction
    .deleteFrom('texts')
    .where('article', '=', number)
    .returning('document')
    .executeTakeFirstOrThrow();
  const { recorded_at } = await transaction
    .deleteFrom('articles')
    .where('number', '=', number)
    .returning('recorded_at')
    .executeTakeFirstOrThrow();
  return { article: fromJson(document) as Article, recordedAt: new Date(recorded_at) };
}

async function decideAgain(
  transaction: Transaction<Schema>,
  rows: readonly DecisionRow[],
): Promise<readonly LostDecision[]> {
  const lost: LostDecision[] = [];
  for (const { number, act, anchor, subjects } of rows)
    if (!(await applyDecision(transaction, { number, act, anchor: fromJson(anchor) as Anchor })))
      lost.push({ number, act, subjects: fromJson(subjects) as readonly string[] });
  return lost;
}

/**
 * Makes the ledger anew from its articles: each is worked on in the order in which it was recorded, beside those before it, and every
 * decision is taken again where it was taken. All in one transaction: whoever is killed leaves the ledger as it was.
 * Throws a LedgerError where the ledger keeps no texts, or another process writes.
 *
 * @param work what is found in an article, and what it has to do with those that `inside` holds
 * @param onArticle told after each article how many are done, of how many
 * @example (await rerun(ledger, work)).differences // [] where the rules are those of before
 */
export async function rerun(
  ledger: Ledger,
  work: (article: Article, inside: Ledger) => Promise<Entry>,
  onArticle?: (done: number, total: number) => void,
): Promise<Rerun> {
  if (!ledger.keepsTexts)
    throw new LedgerError('no texts', 'This ledger keeps no texts, so there is nothing to make it from.');
  return ledger.database.transaction().execute(async (transaction) => {
    const before = await rulesOf(transaction);
    await takeSnapshot(transaction, 'before');
    for (const table of MADE_ANEW) await transaction.deleteFrom(table).execute();
    const articles = await transaction.selectFrom('articles').select('number').orderBy('number').execute();
    const decisions = Map.groupBy(
      await transaction.selectFrom('decisions').selectAll().orderBy('number').execute(),
      (row) => row.after_article,
    );
    const lost: LostDecision[] = [];
    for (const [i, { number }] of articles.entries()) {
      const { article, recordedAt } = await takeOut(transaction, number);
      const inside: Ledger = { database: transaction, keepsTexts: true, now: () => recordedAt };
      const entry = await work(article, inside);
      await recordEntry(transaction, entry, { keepsTexts: true, now: recordedAt, number });
      lost.push(...(await decideAgain(transaction, decisions.get(number) ?? [])));
      onArticle?.(i + 1, articles.length);
    }
    await takeSnapshot(transaction, 'after');
    const differences = await listDifferences(transaction, lost);
    for (const when of ['before', 'after'])
      await sql`drop table ${sql.table(`temp.rerun_${when}`)}`.execute(transaction);
    return {
      articles: articles.length,
      madeBy: { before, after: await rulesOf(transaction) },
      differences,
    };
  });
}
