import { firstIndex } from '../../../learn/first-index.ts';
import {
  lemmaOf,
  tagOf,
  tokenCountOf,
  tokenSpanOf,
  type EntityId,
  type Span,
  type Statement,
} from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

/** What a statement is about, for comparing it with others. */
export interface Matter {
  /** Who speaks. */
  readonly speakers: ReadonlySet<EntityId>;
  /** Who is named in the content. */
  readonly parties: ReadonlySet<EntityId>;
  /** The content's nouns, verbs and adjectives. */
  readonly lemmas: ReadonlySet<string>;
}

/** A name of somebody who is known in the article, and where it starts. */
export interface PlacedName {
  readonly start: number;
  readonly entity: EntityId;
}

/** In tokens, and in names: how much of a content is compared. */
const REACH = 80;

const OPEN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** In order of the text. */
export function placeNames({ analysis }: Scene): readonly PlacedName[] {
  return analysis.names
    .flatMap(({ spans, entity }) => (entity && spans[0] ? [{ start: spans[0][0], entity }] : []))
    .sort((a, b) => a.start - b.start);
}

export function toMatter(
  scene: Scene,
  names: readonly PlacedName[],
  { speaker, content }: Statement,
): Matter {
  const speakers = new Set(entitiesWithin(names, speaker?.spans ?? []));
  if (speaker?.entity) speakers.add(speaker.entity);
  return {
    speakers,
    parties: new Set(entitiesWithin(names, content.spans)),
    lemmas: new Set(lemmasWithin(scene, content.spans)),
  };
}

function entitiesWithin(names: readonly PlacedName[], spans: readonly Span[]): readonly EntityId[] {
  return spans.flatMap(([start, end]) => {
    const first = firstIndex(names.length, (i) => (names[i]?.start ?? 0) >= start);
    const near = names.slice(first, first + REACH);
    return near.filter((name) => name.start < end).map(({ entity }) => entity);
  });
}

function lemmasWithin({ analysis }: Scene, spans: readonly Span[]): readonly string[] {
  const count = tokenCountOf(analysis);
  const lemmas: string[] = [];
  let left = REACH;
  for (const [start, end] of spans)
    for (
      let token = firstIndex(count, (i) => tokenSpanOf(analysis, i)[0] >= start);
      token < count && tokenSpanOf(analysis, token)[0] < end && left > 0;
      token++, left--
    )
      if (OPEN_TAGS.has(tagOf(analysis, token))) lemmas.push(lemmaOf(analysis, token));
  return lemmas;
}
