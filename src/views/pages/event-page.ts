import { html } from 'hono/html';
import type { EventAnswer, EventInContext } from '../../model/index.ts';
import { eventTypeInWords } from '../words/event-in-words.ts';
import { publisherOf } from './blocks/article-line.ts';
import { claimsTold } from './blocks/claims-told.ts';
import { actLine, eventCard, eventTelling } from './blocks/event-card.ts';
import { dayOf } from './blocks/event-list.ts';
import { factList } from './blocks/fact-list.ts';
import { wordsInPassage } from './blocks/words-in-passage.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { confidenceInWords } from './words/confidence-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

const LONGEST = 240;

function eventFacts(found: EventInContext): Html {
  const { trigger, place, statement, confidence, madeBy } = found.event;
  const quote = (words: string): Html => html`<bdi class="said">“${shorten(words, LONGEST)}”</bdi>`;
  const placeName = place && wordsInPassage(found, place.spans);
  return factList('The event', [
    ['Told by', quote(wordsInPassage(found, trigger.spans))],
    ['When', dayOf(found.event)],
    ...(placeName ? [['Where', quote(placeName)] as const] : []),
    ...(statement === null
      ? []
      : [
          [
            'Stands in',
            html`<a href="${pathTo.anything(`${found.article.id}#${statement}`)}">statement ${statement}</a>`,
          ] as const,
        ]),
    ['How sure the reading is', confidenceInWords(confidence)],
    ['Found by', html`<code>${madeBy}</code>`],
  ]);
}

/** An event: who did what to whom, its passage with them marked, what is told of it, and the act with all who tell it. */
export function eventPage({ found, claims, newsEvent }: EventAnswer): Html {
  const { ref, event, article, actors, recipients } = found;
  const inPassing = [actors[0] ?? 'Somebody', eventTypeInWords(event), recipients[0] ?? ''].join(' ').trim();
  return layout({
    title: `Event: ${shorten(inPassing, 120)}`,
    main: html`<div class="column">
      <p class="eyebrow">
        Event · ${publisherOf(article)} ·
        <a href="${pathTo.article(article.id)}" dir="auto">${shorten(article.label, 120)}</a>
      </p>
      <h1>${actLine(event, actors, recipients)}</h1>
      <section aria-labelledby="passage">
        <h2 id="passage">Where it stands</h2>
        <ul class="plain tellings">
          ${eventTelling(found)}
        </ul>
      </section>
      ${eventFacts(found)}
      ${
        newsEvent === null
          ? ''
          : html`<section aria-labelledby="act">
              <h2 id="act">The act, by all who tell it</h2>
              <ol class="plain">
                ${eventCard(newsEvent)}
              </ol>
            </section>`
      }
      ${claimsTold(claims)}
    </div>`,
    twin: `${pathTo.event(ref)}.json`,
  });
}
