import { html } from 'hono/html';
import type { StoryAnswer } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { shorten } from '../words/shorten.ts';
import { anonymityNote } from './anonymity-note.ts';
import { statementDetails } from './statement-details.ts';
import { takeStatements, type ShownSpeaker } from './take-statements.ts';

/** What a page shows of a large story, and what it shows when asked for all of it; the JSON has no limit. */
const BRIEF = { perSpeaker: 8, total: 400 } as const;
const ALL = { perSpeaker: Infinity, total: 5000 } as const;

function restOf(all: boolean): Html | string {
  return all ? 'in the JSON of this page' : html`<a href="?all">show all</a>`;
}

function speakerSection({ speaker, shown, hidden }: ShownSpeaker, all: boolean): Html {
  return html`<section class="speaker">
    <h3>
      ${speaker === null ? html`<span class="unknown">Attributed to nobody</span>` : html`<bdi>${shorten(speaker, 120)}</bdi>`}
      <span class="count">${countInWords(shown.length + hidden, 'statement')}</span>
    </h3>
    ${anonymityNote(shown)} ${shown.map(statementDetails)}
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more statement')}: ${restOf(all)}</p>` : ''}
  </section>`;
}

/** What each speaker of a story says in its articles. */
export function storySpeakers(answer: StoryAnswer, all: boolean): Html {
  const { speakers, unshown } = takeStatements(answer.speakers, all ? ALL : BRIEF);
  const unread = answer.notShown.articles;
  return html`<section aria-labelledby="statements">
    <h2 id="statements">Who said what</h2>
    ${answer.speakers.length === 0 ? html`<p class="empty">No statement was found in these articles.</p>` : ''}
    ${speakers.map((speaker) => speakerSection(speaker, all))}
    ${unread > 0 ? html`<p class="meta">and what ${countInWords(unread, 'more article')} say, each on its own page</p>` : ''}
    ${unshown > 0 ? html`<p class="meta">and ${countInWords(unshown, 'more speaker')}: ${restOf(all)}</p>` : ''}
  </section>`;
}
