import { sql, type Kysely } from 'kysely';
import {
  fromJson,
  toTellingRef,
  type ArticleId,
  type ClaimId,
  type ClaimStance,
  type EventId,
  type Root,
  type Span,
  type StatementId,
  type TellingRef,
} from '../../../model/index.ts';
import { idsIn, numbersIn } from '../../numbers-in.ts';
import type { Schema } from '../../schema.ts';

/** What a statement or an event does about a claim, with what is known of its article. */
export interface ClaimRow {
  readonly claim: ClaimId;
  readonly ref: TellingRef;
  readonly telling: StatementId | EventId;
  /** Its article's number and id. */
  readonly article: number;
  readonly id: ArticleId;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly stance: ClaimStance;
  readonly claimsEvidence: boolean;
  /** For a denial, the words that say what is denied. */
  readonly scope: readonly Span[];
  readonly root: Root | null;
  readonly isRejected: boolean;
  readonly decision: number | null;
}

/** The tellings of one claim, in the order of recording. */
export type ClaimRows = readonly ClaimRow[];

function selectTellings(database: Kysely<Schema>) {
  return (
    database
      .selectFrom('tellings')
      .innerJoin('articles', 'articles.number', 'tellings.article')
      .select([
        'claim',
        'telling',
        'article',
        'articles.id',
        'publisher',
        'published_at',
        'stance',
        'claims_evidence',
        'scope',
        'root',
        'rejected',
        'decision',
      ])
      .orderBy('claim')
      .orderBy('article')
      // `s10` stands after `s9`, and events after statements.
      .orderBy(sql`substr(telling, 1, 1)`)
      .orderBy(sql`length(telling)`)
      .orderBy('telling')
      // Where mergers make a telling stand in a claim twice, what an analyst rejected comes first.
      .orderBy('rejected', 'desc')
      .orderBy('joined')
  );
}

async function executeRows(query: ReturnType<typeof selectTellings>): Promise<readonly ClaimRows[]> {
  const rows = (await query.execute()).map(
    ({ published_at, claims_evidence, scope, root, rejected, ...row }): ClaimRow => ({
      ...row,
      ref: toTellingRef(row.id, row.telling),
      publishedAt: published_at,
      claimsEvidence: claims_evidence === 1,
      scope: fromJson(scope) as readonly Span[],
      root: root === null ? null : (fromJson(root) as Root),
      isRejected: rejected === 1,
    }),
  );
  return Array.from(Map.groupBy(rows, (row) => row.claim).values(), (group) =>
    [...new Map(group.toReversed().map((row) => [row.ref, row])).values()].toReversed(),
  );
}

/** Claims that more than one telling makes; what one alone says is a statement, not yet a claim. */
export function selectClaimIds(database: Kysely<Schema>) {
  return database.selectFrom('shared_claims').select('claim');
}

export async function allClaims(database: Kysely<Schema>): Promise<readonly ClaimRows[]> {
  return executeRows(selectTellings(database).where('claim', 'in', selectClaimIds(database)));
}

/** The claims of these ids, in the same order. */
export async function claimRowsOf(
  database: Kysely<Schema>,
  claims: readonly ClaimId[],
): Promise<readonly ClaimRows[]> {
  const groups = await executeRows(selectTellings(database).where('claim', 'in', idsIn(claims)));
  const byId = new Map(groups.map((rows) => [rows[0]?.claim, rows]));
  return claims.flatMap((claim) => {
    const rows = byId.get(claim);
    return rows ? [rows] : [];
  });
}

/** Ids of the claims that these articles make or deny with others, those that most tell first. */
export async function claimsTouching(
  database: Kysely<Schema>,
  numbers: readonly number[],
): Promise<readonly ClaimId[]> {
  const touching = database.selectFrom('tellings').select('claim').where('article', 'in', numbersIn(numbers));
  return claimsInOrder(database)
    .where('claim', 'in', touching)
    .execute()
    .then((rows) => rows.map((row) => row.claim));
}

/** Ids of the claims that one telling makes or denies with others. */
export async function claimsToldBy(
  database: Kysely<Schema>,
  number: number,
  telling: StatementId | EventId,
): Promise<readonly ClaimId[]> {
  const told = database
    .selectFrom('tellings')
    .select('claim')
    .where('article', '=', number)
    .where('telling', '=', telling);
  const rows = await selectClaimIds(database).where('claim', 'in', told).orderBy('claim').execute();
  return rows.map(({ claim }) => claim);
}

/** Claims that tellings disagree on first, then those of most articles. */
export function claimsInOrder(database: Kysely<Schema>) {
  return selectClaimIds(database).orderBy('disputed', 'desc').orderBy('articles', 'desc').orderBy('claim');
}
