import { decodeText } from '../bytes/decode-bytes.ts';
import { refuseLarge } from '../bytes/collect-bytes.ts';
import { NOTHING_TOLD, type Draft } from '../draft.ts';
import { draftPage } from '../html/draft-page.ts';
import { splitParagraphs } from '../parts/split-paragraphs.ts';
import { parseMoment } from '../times/parse-moment.ts';
import { Unreadable } from '../unreadable.ts';
import { isObject, namesIn, stringIn, type JsonObject } from './json-values.ts';

/**
 * Article JSON, `{url, outlet | publisher, title, published, text | html, author}`, of which only `text` or `html` must be
 * there → the article. The text is kept as it stands.
 *
 * @param bytes null where they were more than `maxBytes`
 * @throws Unreadable 'too large', 'not utf-8', 'malformed' or 'empty'; for `html`, as `draftPage` does
 */
export async function parseRecord(bytes: Uint8Array | null, maxBytes: number): Promise<Draft> {
  const record = parseObject(decodeText(bytes ?? refuseLarge(maxBytes), null));
  const { text, html } = record;
  if (typeof text !== 'string' && typeof html !== 'string')
    throw new Unreadable('malformed', 'It has no "text".');
  const told = whatIsTold(record);
  if (typeof text !== 'string') return { ...(await draftPage(String(html))), ...told };
  if (text.trim() === '') throw new Unreadable('empty', 'Its "text" is empty.');
  return { ...NOTHING_TOLD, ...told, text, paragraphs: splitParagraphs(text) };
}

function parseObject(json: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Unreadable('malformed', `It is not JSON: ${cause instanceof Error ? cause.message : ''}.`, {
      cause,
    });
  }
  if (!isObject(value)) throw new Unreadable('malformed', 'It is JSON, but no object with a "text".');
  return value;
}

/** The fields that the record has; those that it lacks are left out. */
function whatIsTold(record: JsonObject): Partial<Draft> {
  const url = stringIn(record, 'url');
  const title = stringIn(record, 'title');
  const publisher = namesIn(record['publisher'] ?? record['outlet']);
  const author = namesIn(record['author']);
  const publishedAt = parseMoment(stringIn(record, 'published') ?? '');
  return {
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(author === null ? {} : { author }),
    ...(publishedAt === null ? {} : { publishedAt, publishedBy: 'record' as const }),
  };
}
