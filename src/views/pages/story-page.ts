import { html } from 'hono/html';
import { NOT_ALIGNED_YET, type StoryAnswer } from '../../model/index.ts';
import { articleLine } from './blocks/article-line.ts';
import { claimCard } from './blocks/claim-card.ts';
import { copyComparison } from './blocks/copy-comparison.ts';
import { anonymityNote } from './blocks/anonymity-note.ts';
import { statementDetails } from './blocks/statement-details.ts';
import { timelineSection } from './blocks/timeline-section.ts';
import { takeStatements, type ShownSpeaker } from './blocks/take-statements.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** What a page shows of a large story, and what it shows when asked for all of it; the JSON has no limit. */
const BRIEF = { perSpeaker: 8, total: 400, others: 40 } as const;
const ALL = { perSpeaker: Infinity, total: 5000, others: 2000 } as const;

function speakerSection({ speaker, shown, hidden }: ShownSpeaker, all: boolean): Html {
  const rest = all ? 'in the JSON of this page' : html`<a href="?all">show all</a>`;
  return html`<section class="speaker">
    <h3>
      ${speaker === null ? html`<span class="unknown">Attributed to nobody</span>` : html`<bdi>${shorten(speaker, 120)}</bdi>`}
      <span class="count">${countInWords(shown.length + hidden, 'statement')}</span>
    </h3>
    ${anonymityNote(shown)} ${shown.map(statementDetails)}
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more statement')}: ${rest}</p>` : ''}
  </section>`;
}

function speakersSection(answer: StoryAnswer, all: boolean): Html {
  const { speakers, unshown } = takeStatements(answer.speakers, all ? ALL : BRIEF);
  const rest = all ? 'in the JSON of this page' : html`<a href="?all">show all</a>`;
  return html`<section aria-labelledby="statements">
    <h2 id="statements">Who said what</h2>
    ${answer.speakers.length === 0 ? html`<p class="empty">No statement was found in these articles.</p>` : ''}
    ${speakers.map((speaker) => speakerSection(speaker, all))}
    ${unshown > 0 ? html`<p class="meta">and ${countInWords(unshown, 'more speaker')}: ${rest}</p>` : ''}
  </section>`;
}

function listSection<Item>(
  heading: string,
  id: string,
  items: readonly Item[],
  render: (item: Item) => Html,
  all: boolean,
): Html | string {
  if (items.length === 0) return '';
  const shown = items.slice(0, (all ? ALL : BRIEF).others);
  const hidden = items.length - shown.length;
  const rest = all ? 'in the JSON of this page' : html`<a href="?all">show all</a>`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading} <span class="count">${items.length}</span></h2>
    <ul class="plain">
      ${shown.map(render)}
    </ul>
    ${hidden > 0 ? html`<p class="meta">and ${hidden} more: ${rest}</p>` : ''}
  </section>`;
}

/** A story: its articles, what is claimed and denied, who said what, and which words were copied. */
export function storyPage(answer: StoryAnswer, all: boolean): Html {
  const statements = answer.speakers.reduce((sum, speaker) => sum + speaker.statements.length, 0);
  return layout({
    title: shorten(answer.label, 100),
    main: html`<header class="opening">
        <p class="eyebrow">Story</p>
        <h1 dir="auto">${shorten(answer.label, 300)}</h1>
        <p class="meta">
          ${countInWords(answer.articles.length, 'article')} · ${countInWords(statements, 'statement')} by
          ${countInWords(answer.speakers.filter(({ speaker }) => speaker !== null).length, 'speaker')} ·
          ${countInWords(answer.copies.length, 'copy', 'copies')}
        </p>
      </header>
      <div class="wide">
        <div class="aside">${listSection('Articles', 'articles', answer.articles, articleLine, all)}</div>
        <div class="column">
          ${listSection('Claims', 'claims', answer.claims, claimCard, all)}
          ${timelineSection(answer.timeline, {}, pathTo.timeline(answer.story.id), false)}
          ${speakersSection(answer, all)}
          ${listSection('Copies', 'copies', answer.copies, (copy) => html`<li>${copyComparison(copy)}</li>`, all)}
          <p class="meta">Not compared yet: ${NOT_ALIGNED_YET.join(', ')}.</p>
        </div>
      </div>`,
    twin: `${pathTo.story(answer.story.id)}.json`,
  });
}
