import { sql, type Kysely } from 'kysely';
import {
  fromJson,
  toEventRef,
  wordingOf,
  type EventInContext,
  type EventMention,
  type EventParty,
  type NewsEvent,
} from '../../../model/index.ts';
import type { Schema } from '../../schema.ts';
import { toArticleSummary } from '../article-lines.ts';
import { passageAround } from '../passage-of.ts';
import { recallArticles, recalledOf, type Recalled, type RecalledArticle } from '../recall-articles.ts';
import type { Act } from './group-by-act.ts';
import type { EventRow } from './select-events.ts';

const LONGEST_NAME = 200;

/** Of one act; whoever has thousands of articles that tell it is helped by the first. */
const MOST_TELLINGS = 50;

function nameOf({ entity, spans }: EventParty, { article, entities }: RecalledArticle): string {
  const words = (entity && entities.get(entity)?.name) ?? wordingOf(article.text, spans);
  return words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME).toWellFormed();
}

/** An event of a recalled article with the passage that shows it. */
export function toEventInContext(event: EventMention, recalled: RecalledArticle): EventInContext {
  const { article, line, sentences } = recalled;
  const namesOf = (parties: readonly EventParty[]) => parties.map((party) => nameOf(party, recalled));
  const extent = [...event.trigger.spans, ...event.evidence];
  return {
    ref: toEventRef(article.id, event.id),
    event,
    actors: namesOf(event.actors),
    recipients: namesOf(event.recipients),
    article: toArticleSummary(line),
    passage: passageAround(extent, event.trigger.spans, article.text, sentences),
  };
}

function toNewsEvent(
  { plainest, rows, statuses, days, datedBy, actors, recipients }: Act,
  eventOf: (row: EventRow) => EventMention,
  recalled: Recalled,
): NewsEvent {
  const codes = (side: string): readonly string[] => (side === '' ? [] : side.split(' '));
  return {
    type: plainest.type,
    mode: plainest.mode,
    statuses,
    days,
    datedBy,
    actors: codes(actors),
    recipients: codes(recipients),
    intensity: plainest.intensity,
    goldstein: plainest.goldstein,
    articles: new Set(rows.map((row) => row.article)).size,
    tellings: rows
      .slice(0, MOST_TELLINGS)
      .map((row) => toEventInContext(eventOf(row), recalledOf(recalled, row.article))),
  };
}

function keyOf({ article, position }: Pick<EventRow, 'article' | 'position'>): string {
  return `${article} ${position}`;
}

/** The acts with the words of all who tell them, in the same order. */
export async function toNewsEvents(
  database: Kysely<Schema>,
  acts: readonly Act[],
): Promise<ReadonlyMap<Act, NewsEvent>> {
  const rows = acts.flatMap((act) => act.rows.slice(0, MOST_TELLINGS));
  const keys = JSON.stringify(rows.map(({ article, position }) => [article, position]));
  const documents = await database
    .selectFrom('events')
    .select(['article', 'position', 'document'])
    .where((where) =>
      where(
        where.refTuple('article', 'position'),
        'in',
        sql<never>`(select value ->> 0, value ->> 1 from json_each(${keys}))`,
      ),
    )
    .execute();
  const eventByKey = new Map(documents.map((row) => [keyOf(row), fromJson(row.document) as EventMention]));
  const eventOf = (row: EventRow): EventMention => {
    const event = eventByKey.get(keyOf(row));
    if (!event) throw new RangeError(`event ${row.id} of article number ${row.article} is not there`);
    return event;
  };
  const recalled = await recallArticles(
    database,
    rows.map((row) => row.article),
  );
  return new Map(acts.map((act) => [act, toNewsEvent(act, eventOf, recalled)]));
}
