import {
  daysOf,
  intensityOf,
  toJson,
  type DatedBy,
  type Days,
  type EventMention,
} from '../../model/index.ts';
import type { EventsTable } from '../schema.ts';
import { actOf } from './act-of.ts';
import { codesOf } from './codes-of.ts';

/** The day that the text tells; else that of publication, where it is known to the day. */
function dayOf(event: EventMention, publishedAt: string | null): readonly [Days | null, DatedBy] {
  const told = daysOf(event.on);
  if (told) return [told, event.dated.length > 0 ? 'text' : 'publication'];
  const published = daysOf(publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null);
  return published ? [published, 'publication'] : [null, 'nothing'];
}

/** An event of an article as it is kept. */
export function toEventRow(
  { number, publishedAt }: { readonly number: number; readonly publishedAt: string | null },
  position: number,
  event: EventMention,
): EventsTable {
  const [days, datedBy] = dayOf(event, publishedAt);
  return {
    article: number,
    position,
    id: event.id,
    type: event.type,
    mode: event.mode,
    status: event.status,
    tentative: event.tentative ? 1 : 0,
    confidence: event.confidence,
    intensity: intensityOf(event),
    goldstein: event.goldstein,
    dated_by: datedBy,
    first_on: days?.[0] ?? null,
    last_on: days?.[1] ?? null,
    actors: codesOf(event.actors).join(' '),
    recipients: codesOf(event.recipients).join(' '),
    act: actOf(event, days),
    document: toJson(event),
  };
}
