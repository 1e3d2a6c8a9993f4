import { html } from 'hono/html';
import type { StoryAnswer } from '../../model/index.ts';
import { articleLine } from './blocks/article-line.ts';
import { claimCard } from './blocks/claim-card.ts';
import { conflictTables } from './blocks/conflict-table.ts';
import { copyComparison } from './blocks/copy-comparison.ts';
import { decisionNotes } from './blocks/decision-notes.ts';
import { listSection, takeItems } from './blocks/list-section.ts';
import { storySpeakers } from './blocks/story-speakers.ts';
import { affairSection, mergedNote } from './blocks/story-ties.ts';
import { timelineSection } from './blocks/timeline-section.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** A count that leads to the section of the page that has what is counted, where it has any. */
function countLink(count: number, id: string, one: string, many?: string): Html {
  const words = countInWords(count, one, many);
  return count === 0 ? html`${words}` : html`<a href="#${id}">${words}</a>`;
}

function opening(answer: StoryAnswer): Html {
  const { label, articles, speakers, claims, conflicts, copies, notShown } = answer;
  const statements = speakers.reduce((sum, speaker) => sum + speaker.statements.length, 0);
  const named = speakers.filter(({ speaker }) => speaker !== null).length;
  return html`<header class="opening">
    <p class="eyebrow">Story</p>
    <h1 dir="auto">${shorten(label, 300)}</h1>
    <p class="meta">
      ${countInWords(articles.length, 'article')} · ${countLink(statements, 'statements', 'statement')} by
      ${countInWords(named, 'speaker')} ·
      ${countLink(conflicts.length + notShown.conflicts, 'conflicts', 'conflict')} ·
      ${countLink(claims.length + notShown.claims, 'claims', 'claim')} ·
      ${countLink(copies.length + notShown.copies, 'copies', 'copy', 'copies')}
    </p>
    ${mergedNote(answer.mergedFrom)} ${decisionNotes(answer.decisions)}
  </header>`;
}

/** Where the articles differ, side by side; a story of one article has nothing to differ from. */
function conflictsSection({ articles, conflicts, notShown }: StoryAnswer, all: boolean): Html | string {
  if (articles.length < 2 && conflicts.length === 0) return '';
  const room = { all, notShown: notShown.conflicts, elsewhere: '/conflicts' };
  const { shown, total, rest } = takeItems(conflicts, room);
  return html`<section class="side-by-side" aria-labelledby="conflicts">
    <h2 id="conflicts">Where they differ <span class="count">${total}</span></h2>
    ${
      conflicts.length === 0
        ? html`<p class="empty">
            No conflict was found: what these articles tell alike, they tell with the same values.
          </p>`
        : conflictTables(shown)
    }
    ${rest}
  </section>`;
}

/** A story: where its articles differ, what is claimed and denied, what happened, who said what, and which words were copied. */
export function storyPage(answer: StoryAnswer, all: boolean): Html {
  const { articles, claims, copies, story, timeline, notShown } = answer;
  return layout({
    title: shorten(answer.label, 100),
    main: html`${opening(answer)}
      <div class="wide">
        <div class="aside">
          ${listSection('Articles', 'articles', articles, articleLine, { all })} ${affairSection(answer, all)}
        </div>
        <div class="column broad">
          ${conflictsSection(answer, all)}
          ${listSection('Claims', 'claims', claims, claimCard, {
            all,
            notShown: notShown.claims,
            elsewhere: '/claims',
            empty: 'Nothing is said twice in these articles, or denied: no claim to count.',
          })}
          ${listSection('Copies', 'copies', copies, (copy) => html`<li>${copyComparison(copy)}</li>`, {
            all,
            notShown: notShown.copies,
            elsewhere: '/copies',
            ...(articles.length > 1 && { empty: 'None of these articles shares a passage with another.' }),
          })}
          ${timelineSection(timeline, {}, pathTo.timeline(story.id), false)} ${storySpeakers(answer, all)}
        </div>
      </div>`,
    twin: `${pathTo.story(story.id)}.json`,
  });
}
