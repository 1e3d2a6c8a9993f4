import { html } from 'hono/html';
import type { TimelineAnswer } from '../../model/index.ts';
import { periodInWords } from '../words/date-in-words.ts';
import { timelineSection } from './blocks/timeline-section.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { scopeQuery } from './words/scope-query.ts';
import { shorten } from './words/shorten.ts';

/** The whole timeline of a story. */
export function timelinePage(answer: TimelineAnswer): Html {
  const { story } = answer;
  const scope = { tentative: answer.scope.tentative ?? false }; // all statuses belong to it anyway
  const path = pathTo.timeline(story.id);
  return layout({
    title: `Timeline: ${shorten(story.label, 80)}`,
    main: html`<div class="column">
      <p class="eyebrow">
        Timeline of a story · ${countInWords(story.articles, 'article')} ·
        ${periodInWords(story.firstAt, story.lastAt)}
      </p>
      <h1 dir="auto"><a href="${pathTo.story(story.id)}">${shorten(story.label, 300)}</a></h1>
      ${timelineSection(answer, scope, path, true)}
    </div>`,
    twin: `${path}.json${scopeQuery(scope)}`,
  });
}
