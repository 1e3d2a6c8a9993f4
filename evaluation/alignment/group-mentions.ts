import { toStoryId } from '../../src/alignment/derive-id.ts';
import { joinEvents, type SameEventKnowledge } from '../../src/alignment/events/join-events.ts';
import { toEventRef } from '../../src/model/index.ts';
import type { EcbArticle } from './ecb-articles.ts';
import { openFile } from './filed-sketches.ts';
import type { Chains } from './score-chains.ts';

/** The gold chain of every event that overlaps a gold mention. */
export function goldChains(articles: readonly EcbArticle[]): Chains {
  return new Map(
    articles.flatMap(({ sketch, chains }) =>
      [...chains].map(([id, chain]) => [toEventRef(sketch.article, id), chain] as const),
    ),
  );
}

/** The same events under a name that `nameOf` gives: a simple way to group them, to compare with. */
export function chainsByLemma(
  articles: readonly EcbArticle[],
  nameOf: (article: EcbArticle) => string,
): Chains {
  return new Map(
    articles.flatMap((article) =>
      article.sketch.events
        .filter(({ id }) => article.chains.has(id))
        .map(
          ({ id, lemma }) => [toEventRef(article.sketch.article, id), `${nameOf(article)} ${lemma}`] as const,
        ),
    ),
  );
}

/** The news events of the same events, the articles taken one at a time in the order given. */
export function groupMentions(
  articles: readonly EcbArticle[],
  knowledgeOf: (article: EcbArticle) => SameEventKnowledge,
): Chains {
  const filed = openFile();
  const chains = new Map<string, string>();
  const standsFor = new Map<string, string>();
  const standing = (id: string): string => {
    let at = id;
    for (let next = standsFor.get(at); next !== undefined && next !== at; next = standsFor.get(at)) at = next;
    return at;
  };
  for (const article of articles) {
    const { sketch } = article;
    const alignments = joinEvents(sketch, filed.candidatesFor(sketch), knowledgeOf(article));
    const joined = alignments.filter((alignment) => alignment.kind === 'event-membership');
    for (const alignment of alignments)
      if (alignment.kind === 'merger') standsFor.set(standing(alignment.from), standing(alignment.into));
    const story = toStoryId(sketch.article);
    filed.file(sketch, [
      { kind: 'membership', article: sketch.article, story, score: 1, madeBy: 'nobody@1' },
      ...joined,
    ]);
    const scored = new Set([...article.chains.keys()].map((id) => toEventRef(sketch.article, id)));
    for (const { event, newsEvent } of joined) if (scored.has(event)) chains.set(event, newsEvent);
  }
  return new Map([...chains].map(([event, newsEvent]) => [event, standing(newsEvent)]));
}
