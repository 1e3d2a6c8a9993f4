import { html } from 'hono/html';
import {
  eventsOf,
  firmEventsOf,
  isAnalysed,
  wordingOf,
  type ArticleAnswer,
  type EventMention,
  type EventParty,
} from '../../../model/index.ts';
import { eventTypeInWords } from '../../words/event-in-words.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { dateInWords } from '../../words/date-in-words.ts';
import { shorten } from '../words/shorten.ts';
import { statusChip } from './event-card.ts';
import { sideInWords } from './side-in-words.ts';

/** Shown; the JSON has them all. */
const MOST = 500;

/** Names asked for of one side; a side in words shows fewer. */
const PARTIES = 12;

/** The day of an event in words, and how it came by it. */
export function dayOf({ on, dated }: EventMention): string {
  if (on === null) return 'day not told';
  const days = on.split('/').map(dateInWords).join(' to ');
  return dated.length > 0 ? days : `${days} (day of publication)`;
}

function eventLine(event: EventMention, nameOf: (party: EventParty) => string): Html {
  const { id, actors, recipients, statement } = event;
  const namesOf = (parties: readonly EventParty[]): readonly string[] => [
    ...parties.slice(0, PARTIES).map(nameOf),
    ...parties.slice(PARTIES).map(() => ''),
  ];
  const who = actors.length > 0 ? sideInWords(namesOf(actors)) : html`<span class="unknown">somebody</span>`;
  const doubt = [...actors, ...recipients].find((party) => party.doubt !== null)?.doubt;
  return html`<li>
    <a href="#${encodeURIComponent(id)}" data-item data-lights="${id}">
      <b>${who}</b> <span class="chip act">${eventTypeInWords(event)}</span>
      ${recipients.length > 0 ? html`→ <b>${sideInWords(namesOf(recipients))}</b>` : ''}
    </a>
    <p class="meta">
      ${statusChip(event.status)}
      ${dayOf(event)}${
        statement === null
          ? ''
          : html` · in
              <a href="#${encodeURIComponent(statement)}" data-lights="${statement}"
                >statement ${statement}</a
              >`
      }
    </p>
    ${doubt ? html`<p class="meta denial" dir="auto">${shorten(doubt, 300)}</p>` : ''}
  </li>`;
}

/** The firm events of an article in their order; pointing at one lights it in the text. */
export function eventList(answer: ArticleAnswer): Html | string {
  if (!isAnalysed(answer)) return '';
  if (answer.events === null)
    return html`<section aria-labelledby="events">
      <h2 id="events">Events</h2>
      <p class="notice">
        They were not looked for when this article was added: none listed does not mean none told.
      </p>
    </section>`;
  const nameById = new Map(answer.entities.map(({ id, name }) => [id, name]));
  const nameOf = ({ entity, spans }: EventParty): string =>
    (entity && nameById.get(entity)) ?? wordingOf(answer.article.text, spans);
  const firm = firmEventsOf(answer.events);
  const tentative = eventsOf(answer.events).length - firm.length;
  return html`<section aria-labelledby="events">
    <h2 id="events">Events <span class="count">${firm.length}</span></h2>
    <ol class="plain statement-list">
      ${firm.slice(0, MOST).map((event) => eventLine(event, nameOf))}
    </ol>
    ${firm.length > MOST ? html`<p class="meta">and ${countInWords(firm.length - MOST, 'more event')}, in the JSON of this page</p>` : ''}
    ${firm.length === 0 ? html`<p class="empty">None was found.</p>` : ''}
    ${tentative > 0 ? html`<p class="meta">${countInWords(tentative, 'tentative event')} not shown, in the JSON of this page</p>` : ''}
  </section>`;
}
