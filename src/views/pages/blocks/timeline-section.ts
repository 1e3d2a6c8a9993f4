import { html } from 'hono/html';
import type { EventScope, NewsEvent, Timeline } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { eventCard } from './event-card.ts';
import { leftOutNote } from './left-out-note.ts';

/** How many acts of a list a page shows. */
interface Room {
  readonly dated: number;
  readonly undated: number;
}

/** What a story's page shows of its timeline, and what the timeline's own page shows; the JSON has more. */
export const BRIEF_TIMELINE: Room = { dated: 30, undated: 10 };
export const WHOLE_TIMELINE: Room = { dated: 600, undated: 300 };

function actList(acts: readonly NewsEvent[], most: number, path: string | null): Html {
  const hidden = acts.length - most;
  const rest = path === null ? 'in the JSON of this page' : html`<a href="${path}">on the whole timeline</a>`;
  return html`<ol class="plain timeline">
      ${acts.slice(0, most).map(eventCard)}
    </ol>
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more act')}: ${rest}</p>` : ''}`;
}

/**
 * What happened, the earliest first, and apart from it what no day is known of. `path` is that of the timeline's own page;
 * `isWhole` on that page itself.
 */
export function timelineSection(
  { dated, undated, leftOut }: Timeline,
  scope: EventScope,
  path: string,
  isWhole: boolean,
): Html {
  const room = isWhole ? WHOLE_TIMELINE : BRIEF_TIMELINE;
  const further = isWhole ? null : path;
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">What happened <span class="count">${dated.length + undated.length}</span></h2>
    ${dated.length + undated.length === 0 ? html`<p class="empty">No event was found in these articles.</p>` : ''}
    ${dated.length > 0 ? actList(dated, room.dated, further) : ''}
    ${undated.length > 0 ? html`<h3 class="undated">On days not known <span class="count">${undated.length}</span></h3>` : ''}
    ${undated.length > 0 ? actList(undated, room.undated, further) : ''} ${leftOutNote(leftOut, scope, path)}
  </section>`;
}
