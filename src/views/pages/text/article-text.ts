import { html } from 'hono/html';
import {
  firmEventsOf,
  sliceOf,
  type ArticleAnswer,
  type ArticleId,
  type EntityId,
  type PartKind,
} from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { pathTo } from '../words/path-to.ts';
import { blocksOf, type TextBlock } from './blocks-of.ts';
import { marksOfEvent, marksOfName, marksOfStatement } from './finding-mark.ts';
import { anchorsOf, renderSegment } from './render-segments.ts';
import { splitByMarks } from './split-by-marks.ts';

/** The block that already shows the title, and so is the page's heading; undefined where the text has none. */
export function titleBlockOf({ article }: ArticleAnswer): TextBlock | undefined {
  const headline = blocksOf(article).find((block) => block.kind === 'headline');
  if (headline === undefined) return undefined;
  const words = sliceOf(article.text, headline.span).replace(/\s+/g, ' ');
  return article.title === null || words === article.title.trim().replace(/\s+/g, ' ') ? headline : undefined;
}

function wrap(kind: PartKind, isTitle: boolean, inside: readonly (Html | string)[]): Html {
  if (isTitle) return html`<h1 class="headline">${inside}</h1>`;
  if (kind === 'headline') return html`<h2 class="headline">${inside}</h2>`;
  if (kind === 'furniture')
    return html`<p class="furniture" role="note" aria-label="Page furniture">${inside}</p>`;
  return html`<p class="${kind}">${inside}</p>`;
}

/** Without words of its own: the text stays what it is. The stylesheet gives it a sign. */
function sentenceLink(article: ArticleId, number: number): Html {
  return html`<a
    class="sentence-link"
    id="sentence-${number}"
    href="${pathTo.sentence(article, number)}"
    aria-label="Sentence ${number}, parsed"
  ></a>`;
}

/**
 * The whole text of an article, block by block, with all that was found in it marked in place. Its text content is the
 * article's text, character by character. After each sentence stands a link to its parse; mentions of `chosen` are marked.
 */
export function articleText(answer: ArticleAnswer, chosen: EntityId | null = null): Html {
  const { article, statements, events, names, entities, language, sentences } = answer;
  const nameById = new Map(entities.map((entity) => [entity.id, entity.name]));
  const marks = [
    ...statements.flatMap((statement) => marksOfStatement(statement)),
    ...firmEventsOf(events ?? []).flatMap((event) => marksOfEvent(event)),
    ...names.flatMap((name) =>
      marksOfName(name, name.entity === null ? null : (nameById.get(name.entity) ?? null)),
    ),
  ];
  const blocks = blocksOf(article);
  const titleSpan = titleBlockOf(answer)?.span;
  const numberByEnd = new Map(sentences.map(([, end], i) => [end, i + 1]));
  const cuts = [...blocks.flatMap((block) => [...block.span]), ...numberByEnd.keys()];
  const segments = splitByMarks(article.text, marks, cuts);
  const anchors = anchorsOf(segments);
  const firstChosen = segments.find(({ marks }) => marks.some(({ mention }) => mention?.entity === chosen));

  let next = 0;
  const renderUntil = (end: number, isMarked: boolean): (Html | string)[] => {
    const rendered: (Html | string)[] = [];
    for (let segment = segments[next]; segment && segment.end <= end; segment = segments[++next]) {
      for (const id of anchors.get(segment) ?? [])
        rendered.push(html`<span class="anchor" id="${id}"></span>`);
      if (segment === firstChosen) rendered.push(html`<span class="anchor" id="chosen"></span>`);
      rendered.push(
        isMarked
          ? renderSegment(article.text, segment, chosen)
          : article.text.slice(segment.start, segment.end),
      );
      const number = numberByEnd.get(segment.end);
      if (isMarked && number !== undefined) rendered.push(sentenceLink(article.id, number));
    }
    return rendered;
  };
  const laidOut = blocks.map(({ kind, span }) => [
    renderUntil(span[0], false),
    wrap(kind, span[0] === titleSpan?.[0], renderUntil(span[1], true)),
  ]);
  const inside = [laidOut, renderUntil(article.text.length, false)];
  return html`<article class="text" ${languageAttributes(language)}>${inside}</article>`;
}
