import { sql, type Kysely } from 'kysely';
import type { Candidate, Sketch } from '../model/index.ts';
import { numbersIn } from './numbers-in.ts';
import type { Ledger } from './open-ledger.ts';
import { unpackValue } from './pack-value.ts';
import type { Schema } from './schema.ts';

const MOST_CANDIDATES = 64;

/** Of each key only the newest articles are looked at, so that the cost does not grow with the collection. */
const NEWEST_OF_A_KEY = 200;

/** The numbers of the articles that share most keys with the sketch, most first and newest first among equals. */
async function findSharers(database: Kysely<Schema>, sketch: Sketch): Promise<readonly number[]> {
  const keys = JSON.stringify([...new Set(sketch.keys)]);
  const { rows } = await sql<{ article: number }>`
    select posting.article, count(*) as shared
    from json_each(${keys}) as wanted
    join sketch_keys as posting on posting.key = wanted.value and posting.article >= coalesce((
      select oldest.article from sketch_keys as oldest where oldest.key = wanted.value
      order by oldest.article desc limit 1 offset ${NEWEST_OF_A_KEY - 1}), 0)
    group by posting.article
    order by shared desc, posting.article desc
    limit ${MOST_CANDIDATES}`.execute(database);
  return rows.map((row) => row.article);
}

/**
 * Earlier articles that might tell the same: those filed under most of the sketch's keys, at most 64, with what was
 * decided about them. Articles of no story are left out, for there is nothing to join.
 *
 * @example await candidatesFor(ledger, sketch) // [] in an empty ledger
 */
export async function candidatesFor(ledger: Ledger, sketch: Sketch): Promise<readonly Candidate[]> {
  const numbers = await findSharers(ledger.database, sketch);
  const sketches = await ledger.database
    .selectFrom('sketches')
    .innerJoin('memberships', 'memberships.article', 'sketches.article')
    .select(['sketches.article', 'packed', 'story'])
    .where('sketches.article', 'in', numbersIn(numbers))
    .execute();
  const claims = await ledger.database
    .selectFrom('claim_memberships')
    .select(['article', 'statement', 'claim'])
    .where('article', 'in', numbersIn(numbers))
    .orderBy('article')
    .orderBy('claim')
    .orderBy('statement')
    .execute();
  const sketchByArticle = new Map(sketches.map((row) => [row.article, row]));
  const claimsByArticle = Map.groupBy(claims, (row) => row.article);
  return numbers.flatMap((number): readonly Candidate[] => {
    const row = sketchByArticle.get(number);
    const drawn = row && (unpackValue(row.packed) as Sketch);
    if (!drawn || drawn.article === sketch.article) return [];
    const made = claimsByArticle.get(number) ?? [];
    return [
      {
        sketch: drawn,
        story: row.story,
        claims: made.map(({ statement, claim }) => ({ statement, claim })),
      },
    ];
  });
}
