import { sql, type Kysely } from 'kysely';
import { toEventRef, toTellingRef, type ArticleId, type Candidate, type Sketch } from '../model/index.ts';
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

/** Which groups the candidates' tellings and events are in, and which values they have in conflicts, by article. */
async function decidedOf(database: Kysely<Schema>, numbers: readonly number[]) {
  const wanted = numbersIn(numbers);
  const tellings = await database
    .selectFrom('tellings')
    .select(['article', 'telling', 'claim', 'stance'])
    .where('article', 'in', wanted)
    .where('rejected', '=', 0)
    .orderBy('article')
    .orderBy('claim')
    .orderBy('telling')
    .execute();
  const events = await database
    .selectFrom('event_memberships')
    .select(['article', 'event', 'news_event'])
    .where('article', 'in', wanted)
    .execute();
  const values = await database
    .selectFrom('conflict_values')
    .select(['article', 'conflict', 'value'])
    .distinct()
    .where('article', 'in', wanted)
    .orderBy('conflict')
    .orderBy('value')
    .execute();
  const [byTelling, byEvent, byValue] = [
    Map.groupBy(tellings, (row) => row.article),
    Map.groupBy(events, (row) => row.article),
    Map.groupBy(values, (row) => row.article),
  ];
  return (number: number, article: ArticleId): Pick<Candidate, 'claims' | 'newsEvents' | 'conflicts'> => ({
    claims: (byTelling.get(number) ?? []).map(({ telling, claim, stance }) => ({
      telling: toTellingRef(article, telling),
      claim,
      stance,
    })),
    newsEvents: (byEvent.get(number) ?? []).map(({ event, news_event }) => ({
      event: toEventRef(article, event),
      newsEvent: news_event,
    })),
    conflicts: (byValue.get(number) ?? []).map(({ conflict, value }) => ({ id: conflict, value })),
  });
}

/**
 * Earlier articles that might tell the same: those filed under most of the sketch's keys, at most 64, with what was
 * decided about them. Articles of no story are left out, for there is nothing to join.
 *
 * @example await candidatesFor(ledger, sketch) // [] in an empty ledger
 */
export async function candidatesFor(ledger: Ledger, sketch: Sketch): Promise<readonly Candidate[]> {
  const numbers = await findSharers(ledger.database, sketch);
  const rows = await ledger.database
    .selectFrom('sketches')
    .innerJoin('memberships', 'memberships.article', 'sketches.article')
    .leftJoin('affair_memberships', 'affair_memberships.story', 'memberships.story')
    .select(['sketches.article', 'packed', 'memberships.story', 'affair'])
    .where('sketches.article', 'in', numbersIn(numbers))
    .execute();
  const rowByArticle = new Map(rows.map((row) => [row.article, row]));
  const decided = await decidedOf(ledger.database, numbers);
  return numbers.flatMap((number): readonly Candidate[] => {
    const row = rowByArticle.get(number);
    const drawn = row && (unpackValue(row.packed) as Sketch);
    if (!drawn || drawn.article === sketch.article) return [];
    return [{ sketch: drawn, story: row.story, affair: row.affair, ...decided(number, drawn.article) }];
  });
}
