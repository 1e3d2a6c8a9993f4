import { readMoment } from './read-moment.ts';

const LABEL =
  /^(?:first |originally )?(?:published|posted|publication date|date published|date of publication)(?: on| at)?(?:: ?| )/i;
/** What may follow the date on such a line; after anything else it is prose ("Published 3 May 2024, the report …"). */
const FOLLOWS = /^[\s.]*(?:$|[|•·/(;]|[-–—] |,? ?(?:last |first )?(?:updated|modified|by)\b)/i;
const LONGEST_LINE = 200;

/**
 * When the text says on a line of its own that it was published; null where no line says so. A date in the prose, a
 * dateline, an "Updated" or a copyright is never taken for it.
 *
 * @example findPublishedLine('Talks resume\nPublished: May 3, 2024 | Updated: May 4, 2024\n…') // '2024-05-03'
 */
export function findPublishedLine(text: string): string | null {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (line.length > LONGEST_LINE) continue;
    const trimmed = line.trim();
    const label = LABEL.exec(trimmed)?.[0];
    if (label === undefined) continue;
    const rest = trimmed.slice(label.length);
    const moment = readMoment(rest);
    if (moment && FOLLOWS.test(rest.slice(moment.length))) return moment.value;
  }
  return null;
}
