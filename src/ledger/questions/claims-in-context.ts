import { sql, type Kysely } from 'kysely';
import {
  toStatementRef,
  type ArticleId,
  type Claim,
  type ClaimId,
  type ClaimInContext,
  type ClaimMembership,
  type StatementId,
} from '../../model/index.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';
import { recalledOf, type Recalled } from './recall-articles.ts';
import { toStatementInContext } from './statement-in-context.ts';

export interface ClaimRow {
  readonly claim: ClaimId;
  readonly article: number;
  readonly id: ArticleId;
  readonly statement: StatementId;
  readonly stance: ClaimMembership['stance'];
}

/** The statements of one claim, of which there are at least two. */
export type ClaimRows = readonly ClaimRow[];

function selectClaimRows(database: Kysely<Schema>) {
  return (
    database
      .selectFrom('claim_memberships')
      .innerJoin('articles', 'articles.number', 'claim_memberships.article')
      .select(['claim', 'article', 'articles.id', 'statement', 'stance'])
      .orderBy('claim')
      .orderBy('article')
      // `s10` stands after `s9`.
      .orderBy(sql`length(statement)`)
      .orderBy('statement')
  );
}

/** What more than one statement makes; what one alone says is a statement, not yet a claim. */
function groupByClaim(rows: ClaimRows): readonly ClaimRows[] {
  return [...Map.groupBy(rows, (row) => row.claim).values()].filter((group) => group.length > 1);
}

/** Ids of the claims that more than one statement makes. */
export function selectClaimIds(database: Kysely<Schema>) {
  return database
    .selectFrom('claim_memberships')
    .select('claim')
    .groupBy('claim')
    .having((having) => having.fn.countAll(), '>', 1);
}

export async function allClaims(database: Kysely<Schema>): Promise<readonly ClaimRows[]> {
  return groupByClaim(
    await selectClaimRows(database).where('claim', 'in', selectClaimIds(database)).execute(),
  );
}

export async function claimRowsOf(database: Kysely<Schema>, claim: ClaimId): Promise<ClaimRows> {
  return selectClaimRows(database).where('claim', '=', claim).execute();
}

/** The claims that one of these articles makes or denies, with their statements in all articles. */
export async function claimsTouching(
  database: Kysely<Schema>,
  numbers: readonly number[],
): Promise<readonly ClaimRows[]> {
  const touching = database
    .selectFrom('claim_memberships')
    .select('claim')
    .where('article', 'in', numbersIn(numbers));
  return groupByClaim(await selectClaimRows(database).where('claim', 'in', touching).execute());
}

export function toClaim(rows: ClaimRows): Claim {
  const [first] = rows;
  if (!first) throw new RangeError('a claim has statements');
  const refsOf = (stance: ClaimRow['stance']) =>
    rows.filter((row) => row.stance === stance).map((row) => toStatementRef(row.id, row.statement));
  return {
    id: first.claim,
    affirmed: refsOf('affirms'),
    denied: refsOf('denies'),
    roots: null,
    independence: 'not established',
  };
}

/** A claim with its statements; their articles must have been recalled. */
export function toClaimInContext(rows: ClaimRows, recalled: Recalled): ClaimInContext {
  return {
    claim: toClaim(rows),
    statements: rows.map((row) => toStatementInContext(recalledOf(recalled, row.article), row.statement)),
  };
}
