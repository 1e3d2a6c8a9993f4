import type { Kysely } from 'kysely';
import type { NewsEvent, StoryId, Timeline } from '../../../model/index.ts';
import type { Schema } from '../../schema.ts';
import type { ArticleLine } from '../article-lines.ts';
import { groupByAct } from './group-by-act.ts';
import { toNewsEvents } from './news-events.ts';
import { selectEvents } from './select-events.ts';

/** Of each list; a story of more is not read as a timeline. */
const MOST_EVENTS = 1000;

/** The acts that a story's articles tell, of every status, for one that is planned or denied belongs to the story too. */
export async function timelineOf(
  database: Kysely<Schema>,
  story: StoryId,
  lines: readonly ArticleLine[],
  withTentative: boolean,
): Promise<Timeline> {
  const rows = await selectEvents(database)
    .innerJoin('memberships', 'memberships.article', 'events.article')
    .where('story', '=', story)
    .execute();
  const kept = withTentative ? rows : rows.filter((row) => row.tentative === 0);
  const acts = groupByAct(kept);
  const isDated = (isWanted: boolean) =>
    acts.filter(({ days }) => (days !== null) === isWanted).slice(0, MOST_EVENTS);
  const [dated, undated] = [isDated(true), isDated(false)];
  const shown = await toNewsEvents(database, [...dated, ...undated]);
  const inOrder = (acts: readonly (typeof dated)[number][]): readonly NewsEvent[] =>
    acts.flatMap((act) => shown.get(act) ?? []);
  return {
    dated: inOrder(dated),
    undated: inOrder(undated),
    leftOut: {
      tentative: rows.length - kept.length,
      articles: lines.filter((line) => line.event_count === null).length,
    },
  };
}
