import { html } from 'hono/html';
import { isAnalysed, type ArticleAnswer, type Entity, type EntityId } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';

/** Shown at once, and all that are shown; the JSON has the rest. */
const FIRST = 12;
const MOST = 500;

const legend = html`<p class="legend" aria-label="How the mentions of whom you choose are marked">
  <span class="chosen chosen-name">name</span> <span class="chosen chosen-description">description</span>
  <span class="chosen chosen-pronoun">pronoun</span>
</p>`;

interface CountedEntity {
  readonly entity: Entity;
  readonly mentions: number;
}

/** Who and what an article speaks of, the most mentioned first; choosing one marks its mentions in the text. */
export function entityList(answer: ArticleAnswer, chosen: EntityId | null): Html | string {
  if (!isAnalysed(answer) || answer.entities.length === 0) return '';
  const counted = countMentions(answer);
  const [first, rest] = [counted.slice(0, FIRST), counted.slice(FIRST, MOST)];
  const codeByEntity = new Map(answer.actors.map(({ entity, code }) => [entity, code]));
  const line = (each: CountedEntity): Html =>
    entityLine(answer, each, chosen, codeByEntity.get(each.entity.id));
  const isOpen = rest.some(({ entity }) => entity.id === chosen);
  return html`<section aria-labelledby="who">
    <h2 id="who">Who is who <span class="count">${counted.length}</span></h2>
    ${legend}
    <ul class="plain entity-list">
      ${first.map(line)}
    </ul>
    ${
      rest.length === 0
        ? ''
        : html`<details ${isOpen ? 'open' : ''}>
            <summary>${rest.length} more</summary>
            <ul class="plain entity-list">
              ${rest.map(line)}
            </ul>
          </details>`
    }
    ${counted.length > MOST ? html`<p class="meta">and ${counted.length - MOST} more, in the JSON of this page</p>` : ''}
  </section>`;
}

function countMentions({ entities, names }: ArticleAnswer): readonly CountedEntity[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of names) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return entities
    .map((entity) => ({ entity, mentions: counts.get(entity.id) ?? entity.mentions.length }))
    .sort((a, b) => b.mentions - a.mentions);
}

/** A link that chooses, and on the one that is chosen a link back to none; beside it one to the actor's page. */
function entityLine(
  { article }: ArticleAnswer,
  { entity, mentions }: CountedEntity,
  chosen: EntityId | null,
  code: string | undefined,
): Html {
  const { id, name, kind, place } = entity;
  const path = pathTo.article(article.id);
  const isChosen = id === chosen;
  return html`<li>
    <a
      href="${isChosen ? path : `${path}?entity=${encodeURIComponent(id)}#chosen`}"
      data-chooses="${id}"
      ${isChosen ? html`aria-current="true"` : ''}
    >
      <bdi>${shorten(name, 80)}</bdi>
      <span class="meta">${place === null || place === 'other' ? kind : place}</span>
      <span class="count">${mentions}</span>
    </a>
    ${code === undefined ? '' : html`<a class="code" href="${pathTo.actor(code)}">${code}</a>`}
  </li>`;
}
