import { sql, type Kysely } from 'kysely';
import {
  claimLabel,
  fromJson,
  isEventRef,
  toId,
  type ClaimId,
  type ClaimInContext,
  type EventMention,
  type TellingInContext,
} from '../../../model/index.ts';
import type { Schema } from '../../schema.ts';
import { decisionsByNumber, decisionsOfMergers } from '../decisions-of.ts';
import { toEventInContext } from '../events/news-events.ts';
import { recallArticles, recalledOf, type Recalled } from '../recall-articles.ts';
import { copyEdges } from '../roots/copy-edges.ts';
import { toGist, toStatementInContext } from '../statement-in-context.ts';
import { claimRowsOf, type ClaimRow, type ClaimRows } from './claim-rows.ts';
import { toClaim } from './to-claim.ts';

/** Of one claim; whoever has hundreds of articles that tell it is helped by these. */
const MOST_TELLINGS = 50;

type Events = ReadonlyMap<string, EventMention>;

async function eventsOf(database: Kysely<Schema>, rows: ClaimRows): Promise<Events> {
  const wanted = rows.filter(({ ref }) => isEventRef(ref)).map(({ article, telling }) => [article, telling]);
  if (wanted.length === 0) return new Map();
  const found = await database
    .selectFrom('events')
    .innerJoin('articles', 'articles.number', 'events.article')
    .select([sql<string>`articles.id || '#' || events.id`.as('ref'), 'document'])
    .where((where) =>
      where(
        where.refTuple('events.article', 'events.id'),
        'in',
        sql<never>`(select value ->> 0, value ->> 1 from json_each(${JSON.stringify(wanted)}))`,
      ),
    )
    .execute();
  return new Map(found.map(({ ref, document }) => [ref, fromJson(document) as EventMention]));
}

/** Those of each stance first, so that who denies is seen beside who affirms however many affirm. */
function tellingsToShow(rows: ClaimRows): ClaimRows {
  const kept = rows.filter((row) => !row.isRejected);
  const ranks = new Map<ClaimRow, number>();
  for (const group of Map.groupBy(kept, (row) => row.stance).values())
    for (const [rank, row] of group.entries()) ranks.set(row, rank);
  const chosen = new Set(
    kept.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, MOST_TELLINGS),
  );
  return kept.filter((row) => chosen.has(row));
}

function tellingInContext(row: ClaimRow, recalled: Recalled, events: Events): readonly TellingInContext[] {
  const { ref } = row;
  const article = recalledOf(recalled, row.article);
  if (!isEventRef(ref)) {
    if (!article.statements.has(toId(row.telling))) return [];
    return [{ kind: 'statement', ref, statement: toStatementInContext(article, toId(row.telling)) }];
  }
  const event = events.get(ref);
  return event ? [{ kind: 'event', ref, event: toEventInContext(event, article) }] : [];
}

function wordingOf(row: ClaimRow, recalled: Recalled, events: Events): string {
  const article = recalledOf(recalled, row.article);
  const event = events.get(row.ref);
  if (event) return toEventInContext(event, article).passage.text;
  return toGist(article, toId(row.telling))?.words ?? '';
}

/** A claim goes by the words of those that affirm it, else of those that tell it. */
function labelOf(rows: ClaimRows, recalled: Recalled, events: Events): string {
  const affirming = rows.filter(({ stance }) => stance === 'affirms');
  return claimLabel((affirming.length > 0 ? affirming : rows).map((row) => wordingOf(row, recalled, events)));
}

/** The claims of these ids with their tellings in context, in the same order. */
export async function claimsInContext(
  database: Kysely<Schema>,
  ids: readonly ClaimId[],
): Promise<readonly ClaimInContext[]> {
  const claims = await claimRowsOf(database, ids);
  const numbers = [...new Set(claims.flat().map((row) => row.article))];
  const edges = await copyEdges(database, numbers);
  const shown = new Map(claims.map((rows) => [rows, tellingsToShow(rows)]));
  const told = [...shown.values()].flat();
  const recalled = await recallArticles(
    database,
    told.map((row) => row.article),
  );
  const events = await eventsOf(database, told);
  const mergers = await decisionsOfMergers(database, 'claim', ids);
  const decided = await decisionsByNumber(database, [
    ...claims.flat().flatMap(({ decision }) => decision ?? []),
    ...[...mergers.values()].flat(),
  ]);
  return claims.map((rows) => {
    const tellings = shown.get(rows) ?? [];
    const claim = toClaim(rows, edges);
    const numbers = [...rows.flatMap(({ decision }) => decision ?? []), ...(mergers.get(claim.id) ?? [])];
    return {
      claim,
      label: labelOf(tellings, recalled, events),
      tellings: tellings.flatMap((row) => tellingInContext(row, recalled, events)),
      more: rows.filter((row) => !row.isRejected).length - tellings.length,
      decisions: decided(numbers),
    };
  });
}
