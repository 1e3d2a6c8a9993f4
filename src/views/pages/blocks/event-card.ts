import { html } from 'hono/html';
import {
  COUNTED_STATUSES,
  type EventInContext,
  type EventStatus,
  type NewsEvent,
} from '../../../model/index.ts';
import { datedByInWords, daysInWords } from '../../words/days-in-words.ts';
import { eventTypeInWords, scoreInWords } from '../../words/event-in-words.ts';
import type { Html } from '../html.ts';
import { marksOfEvent } from '../text/finding-mark.ts';
import { renderSegment } from '../text/render-segments.ts';
import { splitByMarks } from '../text/split-by-marks.ts';
import { confidenceInWords } from '../words/confidence-in-words.ts';
import { countInWords } from '../words/count-in-words.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { pathTo, pathToEvent } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing } from './article-line.ts';
import { codeLinks, doubtsOf, sideInWords } from './side-in-words.ts';

/** Tellings shown of one act; the JSON has more. */
const TELLINGS = 12;

/** How an act is told, as a word in a frame; all but what happened stands out. */
export function statusChip(status: EventStatus): Html {
  const isDone = status === 'happened';
  const isCounted = COUNTED_STATUSES.includes(status);
  return html`<span class="chip${isDone ? '' : isCounted ? ' alleged' : ' denial'}">${status}</span> `;
}

/** Which day an act shows, and how it came by it. */
export function dayLine({ days, datedBy }: Pick<NewsEvent, 'days' | 'datedBy'>): Html {
  if (days === null) return html`<span class="unknown">${datedByInWords(datedBy)}</span>`;
  return html`<time datetime="${days[0]}">${daysInWords(days)}</time>
    <span class="how">${datedByInWords(datedBy)}</span>`;
}

/** An act as one article tells it: its passage, marked, and how sure the reading is. */
export function eventTelling(telling: EventInContext): Html {
  const { ref, event, article, passage } = telling;
  const segments = splitByMarks(passage.text, marksOfEvent(event, passage.start));
  return html`<li>
    <p class="meta">
      ${nameInPassing(article)} ${statusChip(event.status)}
      ${event.tentative ? html`<span class="chip">tentative</span>` : ''}
      ${confidenceInWords(event.confidence)} ·
      <a href="${pathToEvent(article.id, event.id)}" data-item>Read it in the article</a> ·
      <a href="${pathTo.event(ref)}">All about it</a>
    </p>
    <blockquote ${languageAttributes(article.language)}>
      ${segments.map((segment) => renderSegment(passage.text, segment))}
    </blockquote>
    ${doubtsOf(telling).map((doubt) => html`<p class="meta denial" dir="auto">${shorten(doubt, 300)}</p>`)}
  </li>`;
}

/** Who did what to whom, in a line. */
export function actLine(
  act: Pick<NewsEvent, 'type' | 'mode'>,
  actors: readonly string[],
  recipients: readonly string[],
): Html {
  const what = html`<span class="chip act">${eventTypeInWords(act)}</span>`;
  const who = actors.length > 0 ? sideInWords(actors) : html`<span class="unknown">somebody</span>`;
  const whom = recipients.length > 0 ? html` → ${sideInWords(recipients)}` : '';
  return html`<span class="said">${who} ${what}${whom}</span>`;
}

/** An act as an entry of a list, opening to the words of each article that tells it. */
export function eventCard(act: NewsEvent): Html {
  const { tellings, articles, actors, recipients, statuses, intensity, goldstein } = act;
  const hidden = tellings.length - TELLINGS;
  const scores = [
    `intensity ${scoreInWords(intensity)}`,
    ...(goldstein === null ? [] : [`Goldstein ${scoreInWords(goldstein)}`]),
  ].join(' · ');
  return html`<li class="event">
    <details>
      <summary data-item>
        ${actLine(act, tellings[0]?.actors ?? [], tellings[0]?.recipients ?? [])}
        <span class="meta">
          ${dayLine(act)} ${statuses.map(statusChip)} · ${countInWords(articles, 'article')}
        </span>
      </summary>
      <p class="meta">
        ${actors.length > 0 ? html`By ${codeLinks(actors)}` : 'By nobody whose code is known'}${
          recipients.length > 0 ? html` to ${codeLinks(recipients)}` : ''
        }
        · ${scores}
      </p>
      <ul class="plain tellings">
        ${tellings.slice(0, TELLINGS).map(eventTelling)}
      </ul>
      ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more telling')}, in the JSON of this page</p>` : ''}
    </details>
  </li>`;
}
